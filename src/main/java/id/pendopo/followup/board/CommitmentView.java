package id.pendopo.followup.board;

import id.pendopo.followup.Evidence;
import id.pendopo.followup.Step;
import java.util.List;

/**
 * A commitment with all that everybody may know of it.
 *
 * @param answer class of the answer to what people told, and its reason
 * @param effect what the next survey showed, or that nothing is shown yet
 * @param effectBase how many answers or complaints that comes from; empty without an effect
 * @param later where the later figure can be read
 */
public record CommitmentView(
        Card card,
        String unitName,
        String unitCode,
        List<String> why,
        List<String> partners,
        String answer,
        String reason,
        Plan plan,
        List<Step> steps,
        List<Evidence> evidence,
        List<Line> history,
        String effect,
        String effectBase,
        Link later) {

    /** How anybody can see whether it is kept. */
    public record Plan(
            String due,
            String budget,
            String indicator,
            String baseline,
            String target,
            String measure) {}

    /** A page and its name. */
    public record Link(String path, String name) {

        static final Link NONE = new Link("", "");
    }

    /** Something that happened. */
    public record Line(String date, String sentence, List<String> words) {}

    public CommitmentView {
        why = List.copyOf(why);
        partners = List.copyOf(partners);
        steps = List.copyOf(steps);
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
    }
}
