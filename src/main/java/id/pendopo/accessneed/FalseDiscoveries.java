package id.pendopo.accessneed;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who looks at many groups finds a difference by chance; this raises the probabilities accordingly
 * (Benjamini &amp; Hochberg 1995, Journal of the Royal Statistical Society B 57, 289–300).
 */
public final class FalseDiscoveries {

    private FalseDiscoveries() {}

    /** The adjusted probabilities, in the order of those given. */
    public static List<Double> adjusted(List<Double> probabilities) {
        int count = probabilities.size();
        var order =
                IntStream.range(0, count)
                        .boxed()
                        .sorted(Comparator.comparing(probabilities::get).reversed())
                        .toList();
        var adjusted = new Double[count];
        double least = 1;
        for (int i = 0; i < count; i++) {
            int place = order.get(i);
            least = Math.min(least, probabilities.get(place) * count / (count - i));
            adjusted[place] = least;
        }
        return List.of(adjusted);
    }
}
