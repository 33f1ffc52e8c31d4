package id.pendopo.complaint.open311;

import id.pendopo.shared.Problem;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Addresses of pictures. They are never fetched: an officer sees the address and decides. */
final class Links {

    private static final int MOST = 10;
    private static final int LONGEST = 1_000;

    private Links() {}

    static List<String> of(Parameters sent, List<Problem> problems) {
        var links =
                Stream.of("media_url", "media_url[]")
                        .flatMap(name -> sent.texts(name).stream())
                        .map(String::strip)
                        .distinct()
                        .toList();
        if (links.size() > MOST) {
            problems.add(Problem.of("media_url", Refusal.TOO_MANY_LINKS, MOST));
        } else if (!links.stream().allMatch(Links::whole)) {
            problems.add(Problem.of("media_url", Refusal.NOT_A_LINK));
        }
        return links;
    }

    private static boolean whole(String typed) {
        try {
            var uri = URI.create(typed);
            return typed.length() <= LONGEST
                    && uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme())
                            || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
