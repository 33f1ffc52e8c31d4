package id.pendopo.organisation;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import id.pendopo.web.ProblemDetails;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The units and their places, for programs. */
@RestController
class UnitApi {

    private static final int MOST = 200;

    private final Organisations organisations;

    UnitApi(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Degrees of WGS 84. */
    record At(BigDecimal latitude, BigDecimal longitude) {}

    /**
     * When it is open, apart from days off.
     *
     * @param days ISO numbers, 1 is Monday
     */
    record Hours(List<Integer> days, String opens, String closes) {}

    /** A facility that was looked for: there, or not there yet. */
    record Equipment(String key, String name, boolean present, @Nullable String note) {}

    /**
     * A unit.
     *
     * @param parent code of the unit above; null for the organisation itself
     * @param position null while nobody has entered it
     * @param facilities named in the language of the request, notes as they were written
     */
    record Item(
            String code,
            String name,
            String shortName,
            String kind,
            @Nullable String parent,
            String address,
            @Nullable String region,
            @Nullable At position,
            String phone,
            String email,
            String whatsapp,
            List<Hours> hours,
            List<Equipment> facilities) {}

    /** A page of the list; {@code next} is null on the last one. */
    record Items(List<Item> items, @Nullable String next) {}

    /** Each unit comes after the one above it. */
    @GetMapping("/api/v1/units")
    ResponseEntity<?> units(
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "") String cursor,
            OrganisationId organisation,
            Page page) {
        var codes = codes(organisation);
        var units = organisations.units(organisation).stream().filter(Unit::active).toList();
        int first = cursor.isEmpty() ? 0 : after(cursor, units);
        if (limit < 1 || limit > MOST) {
            return ProblemDetails.refused(
                    List.of(Problem.of("limit", Refusal.LIMIT_RANGE, MOST)), page.texts());
        }
        if (first < 0) {
            return ProblemDetails.refused(
                    List.of(Problem.of("cursor", Refusal.CURSOR_UNKNOWN)), page.texts());
        }
        var some = units.subList(first, Math.min(first + limit, units.size()));
        var facilities = organisations.facilities(page.language());
        boolean last = first + limit >= units.size();
        return ResponseEntity.ok(
                new Items(
                        some.stream().map(unit -> item(unit, codes, facilities)).toList(),
                        last ? null : some.getLast().code()));
    }

    @GetMapping("/api/v1/units/{code}")
    Item unit(@PathVariable String code, OrganisationId organisation, Page page) {
        return organisations
                .unit(organisation, code)
                .filter(Unit::active)
                .map(
                        unit ->
                                item(
                                        unit,
                                        codes(organisation),
                                        organisations.facilities(page.language())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Where the list goes on; negative when no unit has this code. */
    private static int after(String cursor, List<Unit> units) {
        var codes = units.stream().map(Unit::code).toList();
        int found = codes.indexOf(cursor);
        return found < 0 ? found : found + 1;
    }

    private Map<UnitId, String> codes(OrganisationId organisation) {
        return organisations.units(organisation).stream()
                .collect(Collectors.toMap(Unit::id, Unit::code));
    }

    private static Item item(Unit unit, Map<UnitId, String> codes, List<Facility> facilities) {
        var position = unit.position();
        return new Item(
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.parent() == null ? null : codes.get(unit.parent()),
                unit.address(),
                unit.regionCode(),
                position == null ? null : new At(position.latitude(), position.longitude()),
                unit.phone(),
                unit.email(),
                unit.whatsapp(),
                unit.hours().stream()
                        .map(
                                open ->
                                        new Hours(
                                                open.days(),
                                                open.open().toString(),
                                                open.close().toString()))
                        .toList(),
                facilities.stream()
                        .flatMap(
                                facility ->
                                        unit.accessibility().stream()
                                                .filter(
                                                        one ->
                                                                one.facility()
                                                                        .equals(facility.key()))
                                                .map(
                                                        one ->
                                                                new Equipment(
                                                                        facility.key(),
                                                                        facility.name(),
                                                                        one.present(),
                                                                        one.note())))
                        .toList());
    }
}
