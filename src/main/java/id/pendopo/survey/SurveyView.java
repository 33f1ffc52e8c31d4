package id.pendopo.survey;

import id.pendopo.accessneed.AccessNeeds;
import id.pendopo.organisation.Unit;
import id.pendopo.survey.arithmetic.SampleSize;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A survey as programs read it. */
public record SurveyView(
        String code,
        String title,
        UnitView unit,
        String status,
        String stage,
        List<ServiceView> services,
        long population,
        long sampleMinimum,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant publishedAt,
        String weightMode,
        boolean allowsDontKnow,
        String instrument) {

    /** A unit in short. */
    public record UnitView(String code, String name) {}

    /** A service in short. */
    public record ServiceView(String code, String name) {}

    static SurveyView of(
            Survey survey,
            @Nullable Unit unit,
            List<ServiceView> services,
            String status,
            Stage stage) {
        return new SurveyView(
                survey.code(),
                survey.title(),
                unit == null ? new UnitView("", "") : new UnitView(unit.code(), unit.name()),
                status,
                stage.wire(),
                services,
                survey.population(),
                SampleSize.of(survey.population()).value(),
                survey.opensAt(),
                survey.closesAt(),
                survey.times().opened(),
                over(status) ? survey.ends() : null,
                survey.times().published(),
                survey.weightMode().name(),
                survey.allowsDontKnow(),
                survey.instrument());
    }

    private static boolean over(String status) {
        return status.equals("closed") || status.equals("published");
    }

    /** A question with its four answers, worst first. */
    public record ElementView(
            String key,
            int number,
            int regulationNumber,
            String officialName,
            Words name,
            Words question,
            Words hint,
            Labels labels) {

        static ElementView of(Question question) {
            return new ElementView(
                    question.key(),
                    question.number(),
                    question.regulationNumber(),
                    question.officialName(),
                    question.name(),
                    question.question(),
                    question.hint(),
                    Labels.of(question));
        }
    }

    /**
     * A question beside the index; its answers are sent with the others, by its key.
     *
     * @param about the element whose importance is asked
     */
    public record AdditionalQuestion(
            String key,
            int number,
            Question.Kind kind,
            @Nullable String about,
            Words name,
            Words question,
            Words hint,
            Labels labels) {

        static AdditionalQuestion of(Question question) {
            return new AdditionalQuestion(
                    question.key(),
                    question.number(),
                    question.kind(),
                    question.about(),
                    question.name(),
                    question.question(),
                    question.hint(),
                    Labels.of(question));
        }
    }

    /** The answers from 1 on in words. */
    public record Labels(List<String> id, List<String> en) {

        static Labels of(Question question) {
            return new Labels(
                    question.labels().stream().map(Words::id).toList(),
                    question.labels().stream().map(Words::en).toList());
        }
    }

    /** A fact that may be told, and what may be said; no choices stand for a number or a text. */
    public record FactView(String field, boolean required, List<ChoiceView> choices) {}

    /** One choice. */
    public record ChoiceView(String code, Words name) {}

    static List<FactView> profile(ProfileChoices choices, List<ServiceView> services) {
        var facts = new ArrayList<FactView>();
        facts.add(fact(choices, ProfileChoices.SEX));
        facts.add(new FactView(Given.AGE, false, List.of()));
        facts.add(fact(choices, ProfileChoices.EDUCATION));
        facts.add(fact(choices, ProfileChoices.OCCUPATION));
        facts.add(
                new FactView(
                        Given.SERVICE,
                        false,
                        services.stream()
                                .map(s -> new ChoiceView(s.code(), new Words(s.name(), s.name())))
                                .toList()));
        return facts;
    }

    private static FactView fact(ProfileChoices choices, String field) {
        return new FactView(
                field,
                false,
                choices.of(field).stream()
                        .map(choice -> new ChoiceView(choice.code(), choice.name()))
                        .toList());
    }

    static List<ChoiceView> needs(List<AccessNeeds.Need> id, List<AccessNeeds.Need> en) {
        var views = new ArrayList<ChoiceView>();
        for (int i = 0; i < id.size(); i++) {
            views.add(
                    new ChoiceView(
                            id.get(i).code(), new Words(id.get(i).name(), en.get(i).name())));
        }
        return views;
    }

    static String status(SurveyLists.Standing standing) {
        return standing == SurveyLists.Standing.WAITING
                ? "scheduled"
                : standing.name().toLowerCase(Locale.ROOT);
    }
}
