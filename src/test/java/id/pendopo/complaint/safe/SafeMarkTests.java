package id.pendopo.complaint.safe;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.attachment.Cleaning;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two forms have the same mark only when they are the same: their receipt hangs on it. */
class SafeMarkTests {

    @Test
    void wordsThatMoveFromOneFieldToTheNextAreAnotherForm() {
        assertThat(whole(Map.of("cerita", "a, b", "tempat", "c")))
                .isNotEqualTo(whole(Map.of("cerita", "a", "tempat", "b, c")));
        assertThat(whole(Map.of("nama", "a", "email", "b")))
                .isNotEqualTo(whole(Map.of("nama", "a, email=b")));
        assertThat(whole(Map.of("cerita", "a"))).isEqualTo(whole(Map.of("cerita", "a")));
    }

    @Test
    void filesCutElsewhereAreOtherFiles() {
        assertThat(SafeFiles.mark(List.of(sent("ab"), sent("c"))))
                .isNotEqualTo(SafeFiles.mark(List.of(sent("a"), sent("bc"))))
                .isEqualTo(SafeFiles.mark(List.of(sent("ab"), sent("c"))));
    }

    @Test
    void addressesOfOneNetworkHaveOneMark() {
        var mark = new NetworkMark();
        assertThat(mark.of("203.0.113.7")).isEqualTo(mark.of("203.0.113.200"));
        assertThat(mark.of("203.0.113.7")).isNotEqualTo(mark.of("203.0.114.7"));
        assertThat(mark.of("2001:db8:1:2::3")).isEqualTo(mark.of("2001:db8:1:9::4"));
        assertThat(new NetworkMark().of("203.0.113.7")).isNotEqualTo(mark.of("203.0.113.7"));
    }

    private static String whole(Map<String, String> typed) {
        return SafeForm.of(new HashMap<>(typed)).whole();
    }

    private static Cleaning.Sent sent(String text) {
        var content = text.getBytes(StandardCharsets.US_ASCII);
        return new Cleaning.Sent("a.txt", content, content.length);
    }
}
