package id.pendopo.survey;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the counts of surveys few and true. */
@Component
class Bookkeeping {

    /** A survey's counts are read as fast as one sheet while they lie on so many. */
    private static final int SHEETS = 30;

    private final SurveyStore surveys;
    private final TallyStore tallies;
    private final ResponseStore responses;

    Bookkeeping(SurveyStore surveys, TallyStore tallies, ResponseStore responses) {
        this.surveys = surveys;
        this.tallies = tallies;
        this.responses = responses;
    }

    /** Surveys whose counts lie on many sheets. */
    List<Survey> piled() {
        return tallies.piles(SHEETS).stream()
                .flatMap(pile -> surveys.find(pile.organisation(), pile.survey()).stream())
                .toList();
    }

    /** Makes one sheet of a survey's sheets. */
    @Transactional
    void merge(Survey survey) {
        tallies.merge(survey);
    }

    List<Survey> all() {
        return surveys.all();
    }

    /** What the sheets say, and what the responses say. */
    record Comparison(Counts kept, Counts counted) {

        boolean agrees() {
            return kept.equals(counted);
        }
    }

    /** Counts all responses again, as they and the sheets stood at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Comparison compare(Survey survey) {
        return new Comparison(tallies.counts(survey), recount(survey));
    }

    /**
     * Replaces the sheets by what the responses say. Both are read as they stood at one moment;
     * answers that come in meanwhile keep sheets of their own.
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    void mend(Survey survey) {
        tallies.replace(survey, recount(survey));
    }

    private Counts recount(Survey survey) {
        var counts = tallies.empty(survey);
        responses.each(survey, counts::add);
        return counts;
    }
}
