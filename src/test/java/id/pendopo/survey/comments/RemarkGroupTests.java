package id.pendopo.survey.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Similar comments stand together, each once. */
class RemarkGroupTests {

    private int number;

    private Remark remark(String... stems) {
        return new Remark(new UUID(0, ++number), String.join(" ", stems), Set.of(stems), "");
    }

    @Test
    void aGroupIsCalledByTheCommentMostOthersAreLike() {
        var groups =
                RemarkGroup.of(
                        List.of(
                                remark("antri", "lama", "loket", "pagi"),
                                remark("antri", "lama", "loket"),
                                remark("antri", "lama"),
                                remark("parkir", "sempit")));
        assertThat(groups).hasSize(2);
        assertThat(groups.getFirst().size()).isEqualTo(3);
        assertThat(groups.getFirst().typical().text()).isEqualTo("antri lama loket");
        assertThat(groups.getLast().typical().text()).isEqualTo("parkir sempit");
    }

    @Test
    void halfIsNotEnough() {
        assertThat(RemarkGroup.alike(Set.of("a", "b"), Set.of("a", "c"))).isFalse();
        assertThat(RemarkGroup.alike(Set.of("a"), Set.of("a", "b"))).isTrue();
        assertThat(RemarkGroup.alike(Set.of("ramah"), Set.of("tidak ramah"))).isFalse();
    }

    @Test
    void commentsThatSayNothingStandAlone() {
        assertThat(RemarkGroup.of(List.of(remark(), remark()))).hasSize(2);
        assertThat(RemarkGroup.of(List.of())).isEmpty();
    }

    @Test
    void eachCommentIsInOneGroupAndLikeItsTypicalOne() {
        var random = new Random(7);
        var remarks = new ArrayList<Remark>();
        for (int i = 0; i < 400; i++) {
            var stems = new ArrayList<String>();
            for (int j = 0; j < 1 + random.nextInt(5); j++) {
                stems.add("k" + random.nextInt(12));
            }
            remarks.add(remark(stems.stream().distinct().toArray(String[]::new)));
        }
        var groups = RemarkGroup.of(remarks);
        assertThat(groups.stream().mapToInt(RemarkGroup::size).sum()).isEqualTo(400);
        for (var group : groups) {
            assertThat(group.others())
                    .allMatch(other -> RemarkGroup.alike(other.stems(), group.typical().stems()));
        }
        assertThat(RemarkGroup.of(remarks)).isEqualTo(groups);
    }
}
