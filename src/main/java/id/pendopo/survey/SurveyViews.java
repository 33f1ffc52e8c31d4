package id.pendopo.survey;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.pendopo.access.Officer;
import id.pendopo.shared.Problem;
import id.pendopo.survey.SurveyLists.Standing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up surveys for programs. */
@Component
public class SurveyViews {

    private static final int MOST = 100;

    private final Results results;
    private final SurveyLists lists;
    private final Instruments instruments;
    private final ServiceNames services;

    SurveyViews(
            Results results, SurveyLists lists, Instruments instruments, ServiceNames services) {
        this.results = results;
        this.lists = lists;
        this.instruments = instruments;
        this.services = services;
    }

    /** A survey with everything it asks. */
    public record Whole(
            @JsonUnwrapped SurveyView survey,
            int minimumAnswers,
            List<SurveyView.ElementView> elements,
            List<SurveyView.AdditionalQuestion> additional,
            List<SurveyView.FactView> profile,
            List<SurveyView.ChoiceView> needs,
            List<Channel> channels) {}

    /** A draft is shown to the officers of its unit only. */
    boolean shownTo(Optional<Officer> officer, Survey survey) {
        return survey.state() != SurveyState.DRAFT
                || officer.filter(one -> results.maySee(one, survey)).isPresent();
    }

    SurveyView view(Survey survey) {
        return SurveyView.of(
                survey,
                results.unit(survey).orElse(null),
                servicesOf(survey),
                SurveyView.status(lists.standing(survey)),
                lists.stage(survey));
    }

    public Whole whole(Survey survey) {
        var instrument = instruments.of(survey.instrument());
        return new Whole(
                view(survey),
                instrument.minimumAnswers(),
                instrument.elements().stream().map(SurveyView.ElementView::of).toList(),
                instrument.additional().stream().map(SurveyView.AdditionalQuestion::of).toList(),
                SurveyView.profile(instruments.choices(), servicesOf(survey)),
                SurveyView.needs(instruments.needs("id"), instruments.needs("en")),
                List.of(Channel.values()));
    }

    private List<SurveyView.ServiceView> servicesOf(Survey survey) {
        return survey.services().stream()
                .map(
                        code ->
                                new SurveyView.ServiceView(
                                        code, services.name(survey.organisation(), code)))
                .toList();
    }

    static @Nullable Standing standing(String status, List<Problem> problems) {
        if (status.isEmpty()) {
            return null;
        }
        var known =
                Stream.of(Standing.values())
                        .filter(standing -> standing != Standing.DRAFT)
                        .filter(standing -> SurveyView.status(standing).equals(status))
                        .findFirst();
        if (known.isEmpty()) {
            problems.add(Problem.of("status", Refusal.UNKNOWN_STATUS, status));
        }
        return known.orElse(null);
    }

    static int limit(String text, List<Problem> problems) {
        int limit = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MOST) {
            problems.add(Problem.of("limit", Refusal.LIMIT_NOT_POSSIBLE, MOST));
        }
        return limit;
    }

    static @Nullable UUID cursor(String text, List<Problem> problems) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            problems.add(Problem.of("cursor", Refusal.UNKNOWN_CURSOR));
            return null;
        }
    }
}
