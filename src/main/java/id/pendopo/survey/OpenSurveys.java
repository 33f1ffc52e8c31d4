package id.pendopo.survey;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * The surveys that are being answered, at hand for some seconds: what they ask does not change once
 * they are open. Whether they still take answers is decided where the answer is written.
 */
@Component
public class OpenSurveys {

    private record Key(OrganisationId organisation, String code) {}

    private final SurveyStore store;
    private final Instruments instruments;
    private final ServiceNames services;
    private final Clock clock;
    private final Cache<Key, Survey> open =
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .expireAfterWrite(Duration.ofSeconds(5))
                    .build();

    OpenSurveys(SurveyStore store, Instruments instruments, ServiceNames services, Clock clock) {
        this.store = store;
        this.instruments = instruments;
        this.services = services;
        this.clock = clock;
    }

    /** The survey; only one that takes answers may be some seconds old. */
    Optional<Survey> find(OrganisationId organisation, String code) {
        var key = new Key(organisation, code);
        var known = open.getIfPresent(key);
        if (known != null && known.closedTo(clock.instant()).isEmpty()) {
            return Optional.of(known);
        }
        var found = store.find(organisation, code);
        found.filter(survey -> survey.closedTo(clock.instant()).isEmpty())
                .ifPresent(survey -> open.put(key, survey));
        return found;
    }

    /** The survey as it is this moment. */
    Optional<Survey> now(Survey survey) {
        open.invalidate(new Key(survey.organisation(), survey.code()));
        return store.find(survey.organisation(), survey.code());
    }

    /** Why the survey takes no answer now. */
    public Optional<Refusal> closedTo(Survey survey) {
        return survey.closedTo(clock.instant());
    }

    public ResponseRules rules(Survey survey, UnaryOperator<String> field) {
        return new ResponseRules(
                instruments.of(survey.instrument()),
                survey.services(),
                code -> asked(survey, code),
                instruments.choices(),
                instruments.needCodes(),
                field);
    }

    /** What the cells of a file may say in words. */
    CellWords words(Survey survey) {
        return new CellWords(
                instruments.of(survey.instrument()),
                instruments.choices(),
                instruments.needs("id"),
                survey.services().stream()
                        .collect(
                                toMap(
                                        code -> services.name(survey.organisation(), code),
                                        code -> code,
                                        (first, _) -> first)));
    }

    /** A survey of the unit as a whole takes any service of the catalogue. */
    private boolean asked(Survey survey, String code) {
        return survey.services().isEmpty()
                ? services.has(survey.organisation(), code)
                : survey.services().contains(code);
    }

    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
