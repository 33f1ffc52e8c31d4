package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.PublicCode;
import id.pendopo.survey.arithmetic.WeightMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what somebody asks for before it becomes a survey. */
@Component
class SurveyDesk {

    private static final int LONGEST_TITLE = 200;
    private static final long LARGEST_POPULATION = 1_000_000_000L;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9*~$=-]{1,39}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");

    private final Organisations organisations;
    private final Instruments instruments;
    private final ServiceNames services;

    SurveyDesk(Organisations organisations, Instruments instruments, ServiceNames services) {
        this.organisations = organisations;
        this.instruments = instruments;
        this.services = services;
    }

    /**
     * The survey as a draft, or all that is wrong.
     *
     * @param field how the caller names a field
     */
    Outcome<Survey> check(
            Officer officer, NewSurvey wish, UnaryOperator<String> field, Instant now) {
        var problems = new ArrayList<Problem>();
        var unit = unit(officer, wish, field, problems);
        title(wish, field, problems);
        if (!wish.code().isBlank() && !CODE.matcher(wish.code().strip()).matches()) {
            problems.add(Problem.of(field.apply(NewSurvey.CODE), Refusal.CODE_SHAPE, wish.code()));
        }
        var asked = services(officer, wish, field, problems);
        long population = population(wish, field, problems);
        var opensAt = instant(wish.opensAt(), field.apply(NewSurvey.OPENS_AT), problems);
        var closesAt = instant(wish.closesAt(), field.apply(NewSurvey.CLOSES_AT), problems);
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            problems.add(
                    Problem.of(field.apply(NewSurvey.CLOSES_AT), Refusal.CLOSES_BEFORE_IT_OPENS));
        } else if (closesAt != null && !now.isBefore(closesAt)) {
            problems.add(Problem.of(field.apply(NewSurvey.CLOSES_AT), Refusal.CLOSES_IN_THE_PAST));
        }
        var mode = weightMode(wish, field, problems);
        var instrument = instrument(officer, wish, field, problems);
        if (!problems.isEmpty() || unit.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(
                new Survey(
                        officer.organisation(),
                        Ids.next(),
                        code(officer, wish),
                        wish.title().strip(),
                        unit.get().id(),
                        instrument,
                        asked,
                        population,
                        opensAt,
                        closesAt,
                        mode,
                        wish.allowsDontKnow(),
                        SurveyState.DRAFT,
                        Survey.Times.NONE));
    }

    private String code(Officer officer, NewSurvey wish) {
        var prefix = organisations.root(officer.organisation()).code();
        return wish.code().isBlank() ? PublicCode.next(prefix).value() : wish.code().strip();
    }

    private List<String> services(
            Officer officer, NewSurvey wish, UnaryOperator<String> field, List<Problem> problems) {
        var codes = new ArrayList<String>();
        for (var service : wish.services()) {
            services.known(officer.organisation(), service)
                    .ifPresentOrElse(
                            codes::add,
                            () ->
                                    problems.add(
                                            Problem.of(
                                                    field.apply(NewSurvey.SERVICES),
                                                    Refusal.SERVICE_UNKNOWN,
                                                    service)));
        }
        return codes.stream().distinct().toList();
    }

    private Optional<Unit> unit(
            Officer officer, NewSurvey wish, UnaryOperator<String> field, List<Problem> problems) {
        var name = field.apply(NewSurvey.UNIT);
        if (wish.unit().isBlank()) {
            problems.add(Problem.of(name, Refusal.UNIT_MISSING));
            return Optional.empty();
        }
        var unit = organisations.unit(officer.organisation(), wish.unit().strip());
        if (unit.isEmpty()) {
            problems.add(Problem.of(name, Refusal.UNIT_UNKNOWN, wish.unit()));
        } else if (!officer.mayAt(unit.get(), Role.SURVEY_OFFICER)) {
            problems.addFirst(Problem.of(name, Refusal.OUT_OF_SCOPE, unit.get().name()));
        }
        return unit;
    }

    private static void title(NewSurvey wish, UnaryOperator<String> field, List<Problem> problems) {
        if (wish.title().isBlank()) {
            problems.add(Problem.of(field.apply(NewSurvey.TITLE), Refusal.TITLE_MISSING));
        } else if (wish.title().length() > LONGEST_TITLE) {
            problems.add(
                    Problem.of(
                            field.apply(NewSurvey.TITLE), Refusal.TITLE_TOO_LONG, LONGEST_TITLE));
        }
    }

    private static long population(
            NewSurvey wish, UnaryOperator<String> field, List<Problem> problems) {
        var text = wish.population().strip();
        long population = WHOLE.matcher(text).matches() ? Long.parseLong(text) : 0;
        if (population < 1 || population > LARGEST_POPULATION) {
            problems.add(
                    Problem.of(
                            field.apply(NewSurvey.POPULATION),
                            Refusal.POPULATION_NOT_POSSIBLE,
                            text));
        }
        return population;
    }

    private static @Nullable Instant instant(String text, String field, List<Problem> problems) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeParseException _) {
            problems.add(Problem.of(field, Refusal.NOT_AN_INSTANT, text));
            return null;
        }
    }

    private String instrument(
            Officer officer, NewSurvey wish, UnaryOperator<String> field, List<Problem> problems) {
        if (wish.instrument().isEmpty()) {
            return instruments.standard();
        }
        var offered = instruments.offered(officer.organisation());
        if (offered.stream().noneMatch(one -> one.code().equals(wish.instrument()))) {
            problems.add(
                    Problem.of(
                            field.apply(NewSurvey.INSTRUMENT),
                            Refusal.UNKNOWN_INSTRUMENT,
                            wish.instrument()));
        }
        return wish.instrument();
    }

    private static WeightMode weightMode(
            NewSurvey wish, UnaryOperator<String> field, List<Problem> problems) {
        if (wish.weightMode().isBlank()) {
            return WeightMode.EXACT;
        }
        var known =
                Stream.of(WeightMode.values())
                        .filter(mode -> mode.name().equals(wish.weightMode()))
                        .findFirst();
        if (known.isEmpty()) {
            problems.add(
                    Problem.of(
                            field.apply(NewSurvey.WEIGHT_MODE),
                            Refusal.UNKNOWN_WEIGHT_MODE,
                            wish.weightMode()));
        }
        return known.orElse(WeightMode.EXACT);
    }
}
