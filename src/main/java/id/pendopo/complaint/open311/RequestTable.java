package id.pendopo.complaint.open311;

import id.pendopo.document.Harmless;
import id.pendopo.shared.Page;
import id.pendopo.web.OpenDataPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All public cases as one table in the words of Open311: days instead of times. */
@Component
class RequestTable implements OpenDataPart {

    private static final int PART = 5_000;

    private final RequestStore store;
    private final RequestWords words;

    RequestTable(RequestStore store, RequestWords words) {
        this.store = store;
        this.words = words;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public List<DataSet> sets(Page page) {
        return List.of(
                new DataSet(
                        "pengaduan-open311",
                        page.t("complaint.open311.data.name"),
                        page.t("complaint.open311.data.text"),
                        null,
                        null,
                        List.of(new File("CSV", "/open311/requests.csv"))));
    }

    /** Read part by part, the oldest first, so that no connection waits for whoever reads it. */
    void write(Page page, Appendable out) {
        var zone = page.site().zone();
        try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(
                    "service_request_id",
                    "status",
                    "service_name",
                    "service_code",
                    "description",
                    "agency_responsible",
                    "requested_date",
                    "updated_date",
                    "address",
                    "address_id",
                    "lat",
                    "long");
            var last = Instant.EPOCH.minusSeconds(2_208_988_800L);
            var code = "";
            var lookup = words.lookup();
            while (true) {
                var rows = store.after(page.site().organisation(), last, code, PART);
                for (var row : rows) {
                    printer.printRecord(cells(page, row, zone, lookup));
                }
                if (rows.size() < PART) {
                    return;
                }
                last = rows.getLast().received();
                code = rows.getLast().code();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<@Nullable Object> cells(Page page, RequestRow row, ZoneId zone, Lookup lookup) {
        var request = words.request(page, row, lookup).all();
        var ended = row.ended();
        return Arrays.<@Nullable Object>asList(
                row.code(),
                value(request.get("status")),
                value(request.get("service_name")),
                row.category(),
                Harmless.cell(row.description()),
                value(request.get("agency_responsible")),
                LocalDate.ofInstant(row.received(), zone),
                LocalDate.ofInstant(ended == null ? row.changed() : ended, zone),
                value(request.get("address")),
                value(request.get("address_id")),
                value(request.get("lat")),
                value(request.get("long")));
    }

    private static @Nullable Object value(@Nullable Content content) {
        return content instanceof Content.Value(var value) ? value : null;
    }
}
