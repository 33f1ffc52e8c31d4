package id.pendopo.complaint.similar;

import id.pendopo.complaint.Location;
import id.pendopo.shared.Page;
import id.pendopo.web.PublicAddress;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Public cases that may tell of what somebody is about to send, for programs. */
@RestController
class SimilarApi {

    private static final int MOST = 20;

    private final Similars similars;
    private final PublicAddress address;

    SimilarApi(Similars similars, PublicAddress address) {
        this.similars = similars;
        this.address = address;
    }

    /** The cases, the most alike first. */
    record Found(List<Item> items) {}

    /**
     * A case, and why it may be the same.
     *
     * @param reasons WORDS, PLACE_NAME, NEAR, REGION, OFFICE, CATEGORY, TIME
     */
    record Item(
            String code,
            String title,
            String category,
            String status,
            LocalDate receivedOn,
            double score,
            List<Reason> reasons,
            String url) {}

    /** A reason as programs and people read it. */
    record Reason(String code, String text) {}

    @GetMapping("/api/v1/complaints/similar")
    ResponseEntity<Found> similar(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String regionCode,
            @RequestParam(defaultValue = "") String lat,
            @RequestParam(name = "long", defaultValue = "") String lon,
            @RequestParam(defaultValue = "5") String limit,
            Page page) {
        var organisation = page.site().organisation();
        var north = degrees(lat, 90);
        var east = degrees(lon, 180);
        if ((north == null) != (east == null)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var location =
                new Location("", regionCode.isBlank() ? null : regionCode.strip(), north, east);
        var telling =
                new Similars.Telling(
                        text.replace("\u0000", ""), category.strip(), unit.strip(), location);
        var items =
                similars
                        .of(organisation, telling, similars.today(organisation), limit(limit))
                        .stream()
                        .map(one -> item(one, page))
                        .toList();
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(new Found(items));
    }

    private Item item(Similars.Similar one, Page page) {
        return new Item(
                one.code(),
                one.title(),
                one.category(),
                one.status().name(),
                one.day(),
                one.score(),
                one.reasons().stream()
                        .map(code -> new Reason(code, page.t("complaint.similar.reason." + code)))
                        .toList(),
                address.here() + page.link("/pengaduan/" + one.code()));
    }

    private static @Nullable Double degrees(String typed, double most) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            double value = Double.parseDouble(typed.strip());
            if (Math.abs(value) <= most) {
                return value;
            }
        } catch (NumberFormatException _) {
            // Refused below, like a number that is too large.
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    private static int limit(String typed) {
        if (!typed.matches("[0-9]{1,4}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return Math.clamp(Integer.parseInt(typed), 1, MOST);
    }
}
