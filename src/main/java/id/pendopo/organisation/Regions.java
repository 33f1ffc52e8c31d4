package id.pendopo.organisation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Regions by the codes of the interior ministry: province {@code NN}, regency {@code NN.NN},
 * district {@code NN.NN.NN}, village {@code NN.NN.NN.NNNN}.
 */
@Component
public class Regions {

    private static final Pattern CODE =
            Pattern.compile("\\d\\d(\\.\\d\\d(\\.\\d\\d(\\.\\d{4})?)?)?");

    /** Columns of a file of codes and names, and of one that also says where they lie. */
    private static final int NAMES = 2;

    private static final int CENTRES = 5;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private final OrganisationStore store;

    /** Read for each of very many rows, and changed by hand: a node learns of it within minutes. */
    private final LoadingCache<String, Optional<Region>> known;

    Regions(OrganisationStore store) {
        this.store = store;
        this.known =
                Caffeine.newBuilder()
                        .maximumSize(100_000)
                        .expireAfterWrite(Duration.ofMinutes(5))
                        .build(store::region);
    }

    /**
     * A region with its name.
     *
     * @param centre null where nobody brought it
     * @param source from where the centre is known; empty without one
     */
    public record Region(String code, String name, @Nullable Position centre, String source) {}

    /** The regions right below one, by their names: the districts of a regency, say. */
    public List<Region> below(String code) {
        return store.regions(code);
    }

    public Optional<Region> find(String code) {
        return known.get(code);
    }

    /**
     * Takes over a CSV file, with or without a heading: code and name, and in three more columns
     * latitude and longitude of the centre and their source. All of it or nothing: each faulty row
     * is named. A row of two columns leaves the centre as it is; of rows with one code the last one
     * counts.
     *
     * @return how many regions were read
     */
    @Transactional
    public Outcome<Integer> load(Reader csv) throws IOException {
        var regions = new LinkedHashMap<String, Region>();
        var centred = new LinkedHashMap<String, Region>();
        var problems = new ArrayList<Problem>();
        try (var rows = FORMAT.parse(csv)) {
            for (var row : rows) {
                long number = row.getRecordNumber();
                var code = row.size() == 0 ? "" : withoutMark(row.get(0));
                if (row.size() != NAMES && row.size() != CENTRES) {
                    problems.add(Problem.of("berkas", Refusal.REGION_COLUMNS, number, row.size()));
                } else if (number > 1 || CODE.matcher(code).matches()) {
                    var region = region(number, code, row.toList(), problems);
                    if (region != null) {
                        regions.put(code, region);
                    }
                    if (region != null && row.size() == CENTRES) {
                        centred.put(code, region);
                    }
                }
            }
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (regions.isEmpty()) {
            return Outcome.refused("berkas", Refusal.REGIONS_EMPTY);
        }
        regions.values().forEach(store::putRegion);
        centred.values().forEach(store::putCentre);
        known.invalidateAll();
        return Outcome.done(regions.size());
    }

    private static @Nullable Region region(
            long number, String code, List<String> row, List<Problem> problems) {
        var name = row.get(1);
        if (!CODE.matcher(code).matches()) {
            problems.add(Problem.of("berkas", Refusal.REGION_CODE_SHAPE, number, code));
            return null;
        }
        if (name.isBlank()) {
            problems.add(Problem.of("berkas", Refusal.REGION_NAME_MISSING, number, code));
            return null;
        }
        if (row.size() == NAMES) {
            return new Region(code, name, null, "");
        }
        var source = row.get(4);
        return switch (Position.of(row.get(2), row.get(3))) {
            case Outcome.Refused<Optional<Position>> _ -> {
                problems.add(
                        Problem.of(
                                "berkas",
                                Refusal.REGION_CENTRE,
                                number,
                                row.get(2) + "; " + row.get(3)));
                yield null;
            }
            case Outcome.Done<Optional<Position>>(var centre) -> {
                if (centre.isPresent() && source.isBlank()) {
                    problems.add(Problem.of("berkas", Refusal.REGION_SOURCE_MISSING, number, code));
                }
                yield new Region(code, name, centre.orElse(null), centre.isPresent() ? source : "");
            }
        };
    }

    /** Spreadsheets put a byte order mark before the first cell. */
    private static String withoutMark(String cell) {
        return cell.startsWith("\uFEFF") ? cell.substring(1) : cell;
    }

    void load(Resource file) {
        try (var reader =
                new java.io.InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            if (load(reader) instanceof Outcome.Refused<Integer>(var problems)) {
                throw new IllegalStateException("Regions refused: " + problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
