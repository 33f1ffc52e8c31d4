package id.pendopo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.shared.Outcome;
import org.junit.jupiter.api.Test;

class EmblemTests {

    @Test
    void takesShapesAndTheirColours() {
        var emblem =
                read(
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 36 42'><g fill='#fff'><path d='M1 1h34'/></g></svg>");
        assertThat(emblem)
                .isEqualTo(
                        "<symbol id=\"lambang\" viewBox=\"0 0 36 42\"><g fill=\"#fff\"><path d=\"M1 1h34\"></path></g></symbol>");
    }

    @Test
    void leavesOutWhateverCouldAct() {
        var emblem =
                read(
                        "<svg viewBox='0 0 9 9'><script>alert(1)</script><style>*{}</style><a href='x'><path d='M9 9'/></a>"
                                + "<foreignObject><p/></foreignObject><path d='M1 1' onload='x()' style='x' fill='url(#a)'/><image href='x'/></svg>");
        assertThat(emblem)
                .isEqualTo(
                        "<symbol id=\"lambang\" viewBox=\"0 0 9 9\"><path d=\"M1 1\"></path></symbol>");
    }

    @Test
    void refusesWhatIsNoPicture() {
        for (var text :
                new String[] {
                    "",
                    "hello",
                    "<html/>",
                    "<svg viewBox='0 0 1 1'/>",
                    "<svg><path d='M1 1'/></svg>",
                    "<svg viewBox='x\" onload=\"y'><path d=''/></svg>"
                }) {
            assertThat(Emblem.of(text)).as(text).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void refusesEntitiesFromElsewhere() {
        var text =
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg viewBox='0 0 1 1'><path d='&x;'/></svg>";
        assertThat(Emblem.of(text)).isInstanceOf(Outcome.Refused.class);
    }

    private static String read(String svg) {
        return switch (Emblem.of(svg)) {
            case Outcome.Done<Emblem>(var emblem) -> emblem.symbol();
            case Outcome.Refused<Emblem>(var problems) -> problems.toString();
        };
    }
}
