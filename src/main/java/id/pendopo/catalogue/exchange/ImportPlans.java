package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.document.TableBook;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** What a whole file would do to the catalogue as it is now. */
@Component
class ImportPlans {

    private final Layouts layouts;
    private final Planner planner;
    private final ObjectMapper json;

    ImportPlans(Layouts layouts, Planner planner, ObjectMapper json) {
        this.layouts = layouts;
        this.planner = planner;
        this.json = json;
    }

    /**
     * A plan.
     *
     * @param services how many services the file speaks of
     * @param planned in the order of the file, faults of the file as a whole first
     */
    record Plan(int services, List<Planned> planned, ServiceImport.Counts counts, byte[] hash) {}

    /** Told how far the work is. */
    interface Progress {
        void at(int done, int total);
    }

    Layout layout(Officer officer) {
        return layouts.of(officer.organisation());
    }

    Plan of(Officer officer, ServiceImport file, TableBook book, Progress progress) {
        var layout = layout(officer);
        var gathered = FileReading.read(book, layout, file.meaning());
        var all = new ArrayList<Planned>();
        if (!gathered.faults().isEmpty()) {
            all.add(Planned.faulty("", "", gathered.faults()));
        }
        int before = all.size();
        int total = gathered.services().size();
        planner.plan(
                officer,
                layout,
                gathered.services(),
                piece -> {
                    all.addAll(piece);
                    progress.at(all.size() - before, total);
                });
        return new Plan(total, all, counts(all), hash(all));
    }

    private static ServiceImport.Counts counts(List<Planned> all) {
        return new ServiceImport.Counts(
                count(all, Planned.Kind.NEW),
                count(all, Planned.Kind.CHANGED),
                count(all, Planned.Kind.SAME),
                count(all, Planned.Kind.FAULTY));
    }

    private static int count(List<Planned> all, Planned.Kind kind) {
        return (int) all.stream().filter(one -> one.kind() == kind).count();
    }

    private byte[] hash(List<Planned> all) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var planned : all) {
                digest.update(json.writeValueAsBytes(Line.of(0, planned)));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
