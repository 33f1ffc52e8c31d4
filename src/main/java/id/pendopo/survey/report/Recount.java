package id.pendopo.survey.report;

import id.pendopo.survey.Snapshot;
import id.pendopo.survey.Snapshots;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The counts made anew, beside those that were frozen.
 *
 * @param same byte for byte
 * @param frozen fingerprint of the frozen counts
 * @param counted fingerprint of the counts of this moment
 * @param differences places in the counts that differ, not more than a page holds
 */
record Recount(
        int version,
        Instant at,
        boolean same,
        String frozen,
        String counted,
        long frozenResponses,
        long countedResponses,
        List<String> differences) {

    private static final int MOST = 20;
    private static final JsonMapper JSON = new JsonMapper();

    static Recount of(Snapshots.Frozen frozen, Snapshot counted, List<String> keys) {
        var canonical = counted.canonical();
        var differences = new ArrayList<String>();
        boolean same = canonical.equals(frozen.canonical());
        if (!same) {
            compare("", JSON.readTree(frozen.canonical()), JSON.readTree(canonical), differences);
        }
        return new Recount(
                frozen.version(),
                frozen.at(),
                same,
                frozen.hash(),
                Snapshot.hash(canonical),
                frozen.snapshot().all(keys).responses(),
                counted.all(keys).responses(),
                List.copyOf(differences));
    }

    private static void compare(String place, JsonNode one, JsonNode other, List<String> found) {
        if (found.size() >= MOST || one.equals(other)) {
            return;
        }
        if (one.isObject() && other.isObject()) {
            var names = new java.util.TreeSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            names.forEach(
                    name -> compare(place + "/" + name, one.path(name), other.path(name), found));
        } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(place + "/" + i, one.get(i), other.get(i), found);
            }
        } else {
            found.add(place);
        }
    }
}
