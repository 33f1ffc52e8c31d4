package id.pendopo.survey;

import id.pendopo.survey.arithmetic.Answers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The responses of a survey without anything that was written or tells a time. */
@Component
public class ResponseRows {

    /**
     * One response.
     *
     * @param sex code, empty when it was not said
     * @param age band as {@link Facet#AGE} has it, empty when it was not said
     * @param need {@link Facet#ANY} or {@link Facet#NONE}
     */
    public record Row(Answers answers, String sex, String age, String need) {}

    private final ResponseStore responses;

    ResponseRows(ResponseStore responses) {
        this.responses = responses;
    }

    /** All that count, in no order that means anything. */
    @Transactional(readOnly = true)
    public List<Row> of(Survey survey) {
        var rows = new ArrayList<Row>();
        responses.each(survey, submission -> rows.add(row(submission)));
        return rows;
    }

    private static Row row(Submission submission) {
        var sex = submission.profile().sex();
        return new Row(
                submission.answers(),
                sex == null ? Facet.UNKNOWN : sex,
                Facet.age(submission.profile().age()),
                submission.needs().isEmpty() ? Facet.NONE : Facet.ANY);
    }
}
