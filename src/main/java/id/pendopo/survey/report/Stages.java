package id.pendopo.survey.report;

import id.pendopo.access.Officer;
import id.pendopo.shared.Outcome;
import id.pendopo.survey.Instruments;
import id.pendopo.survey.Snapshots;
import id.pendopo.survey.Survey;
import id.pendopo.survey.Surveys;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps of a survey's life around its result, and proof that the result still follows. */
@Component
class Stages {

    private final Surveys surveys;
    private final Snapshots snapshots;
    private final Instruments instruments;

    Stages(Surveys surveys, Snapshots snapshots, Instruments instruments) {
        this.surveys = surveys;
        this.snapshots = snapshots;
        this.instruments = instruments;
    }

    Outcome<Survey> take(Step step, Officer officer, String code, String reason) {
        return switch (step) {
            case APPROVE -> surveys.approve(officer, code);
            case COMPUTE -> surveys.compute(officer, code);
            case REOPEN -> surveys.reopen(officer, code, reason);
        };
    }

    /** Counts all responses anew beside the frozen counts; empty while nothing is frozen. */
    @Transactional(readOnly = true)
    public Optional<Recount> recount(Survey survey) {
        var keys = instruments.of(survey.instrument()).keys();
        return snapshots
                .latest(survey)
                .map(frozen -> Recount.of(frozen, snapshots.compute(survey), keys));
    }
}
