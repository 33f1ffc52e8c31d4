package id.pendopo.complaint.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** How people begin and end what they write: formally, plainly, or as in a short message. */
final class Manners {

    /**
     * Words before or after a story.
     *
     * @param style formal, plain or sms
     */
    private record Manner(String style, boolean before, String words) {}

    private final List<Manner> all;

    Manners() {
        all =
                DemoFiles.rows("manners").stream()
                        .map(
                                row ->
                                        new Manner(
                                                row.get("style"),
                                                row.get("place").equals("before"),
                                                row.get("words")))
                        .toList();
    }

    /** The story as somebody with a style writes it; many come to the point at once. */
    Story told(Story story, RandomGenerator random) {
        var style = story.sms() ? "sms" : random.nextInt(3) == 0 ? "formal" : "plain";
        var words = story.body();
        if (random.nextInt(5) < 2) {
            words = one(style, true, random) + " " + words;
        }
        if (random.nextInt(5) < 2) {
            words = words + " " + one(style, false, random);
        }
        return story.saying(words);
    }

    private String one(String style, boolean before, RandomGenerator random) {
        var fitting =
                all.stream()
                        .filter(one -> one.style().equals(style) && one.before() == before)
                        .toList();
        return fitting.get(random.nextInt(fitting.size())).words();
    }
}
