package id.pendopo.organisation;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
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
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private final OrganisationStore store;

    Regions(OrganisationStore store) {
        this.store = store;
    }

    /** A region with its name. */
    public record Region(String code, String name) {}

    /** The regions right below one, by their names: the districts of a regency, say. */
    public List<Region> below(String code) {
        return store.regions(code);
    }

    public Optional<Region> find(String code) {
        return store.region(code);
    }

    /**
     * Takes over a CSV file of two columns, code and name, with or without a heading. All of it or
     * nothing: each faulty row is named.
     *
     * @return how many regions were read
     */
    @Transactional
    public Outcome<Integer> load(Reader csv) throws IOException {
        var regions = new LinkedHashMap<String, String>();
        var problems = new ArrayList<Problem>();
        try (var rows = FORMAT.parse(csv)) {
            for (var row : rows) {
                long number = row.getRecordNumber();
                if (row.size() != 2) {
                    problems.add(Problem.of("berkas", Refusal.REGION_COLUMNS, number, row.size()));
                } else if (number > 1 || CODE.matcher(withoutMark(row.get(0))).matches()) {
                    check(number, withoutMark(row.get(0)), row.get(1), regions, problems);
                }
            }
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (regions.isEmpty()) {
            return Outcome.refused("berkas", Refusal.REGIONS_EMPTY);
        }
        regions.forEach(store::putRegion);
        return Outcome.done(regions.size());
    }

    private static void check(
            long number,
            String code,
            String name,
            Map<String, String> regions,
            ArrayList<Problem> problems) {
        if (!CODE.matcher(code).matches()) {
            problems.add(Problem.of("berkas", Refusal.REGION_CODE_SHAPE, number, code));
        } else if (name.isBlank()) {
            problems.add(Problem.of("berkas", Refusal.REGION_NAME_MISSING, number, code));
        } else {
            regions.put(code, name);
        }
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
