package id.pendopo.complaint.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts texts together that are nearly the same, by the measure by which floods are held. */
@Component
public class Clusters {

    private final LimitStore limits;

    Clusters(LimitStore limits) {
        this.limits = limits;
    }

    private record Cluster<T>(long bits, boolean whole, List<T> members) {}

    /** In the order of their first ones. */
    public <T> List<List<T>> of(List<T> all, Function<T, String> text) {
        var lines = limits.limits();
        var clusters = new ArrayList<Cluster<T>>();
        for (var one : all) {
            var words = SimHash.words(text.apply(one));
            long bits = SimHash.of(words);
            boolean whole = words.size() >= lines.fewestWords();
            clusters.stream()
                    .filter(cluster -> alike(cluster, bits, whole, lines.alikeBits()))
                    .findFirst()
                    .ifPresentOrElse(
                            cluster -> cluster.members().add(one),
                            () ->
                                    clusters.add(
                                            new Cluster<>(
                                                    bits, whole, new ArrayList<>(List.of(one)))));
        }
        return clusters.stream().map(cluster -> List.copyOf(cluster.members())).toList();
    }

    /** Short texts are alike only when they are the same. */
    private static boolean alike(Cluster<?> cluster, long bits, boolean whole, int most) {
        int apart = Long.bitCount(cluster.bits() ^ bits);
        return apart == 0 || whole && cluster.whole() && apart <= most;
    }
}
