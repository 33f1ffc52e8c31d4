package id.pendopo.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.springframework.stereotype.Component;

/** Puts the invented surveys into the house as if they had happened. */
@Component
class DemoStage {

    private static final String AUTHOR = "demo";
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final SurveyStore surveys;
    private final ResponseLedger ledger;
    private final Snapshots snapshots;

    DemoStage(SurveyStore surveys, ResponseLedger ledger, Snapshots snapshots) {
        this.surveys = surveys;
        this.ledger = ledger;
        this.snapshots = snapshots;
    }

    /** Half a year in which a survey is held, from the first day of its third month on. */
    record Season(int year, int half) {

        private static final int WEEKS = 10;

        static Season of(LocalDate day) {
            return new Season(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
        }

        /** The seasons before this one, oldest first. */
        static List<Season> before(LocalDate today, int count) {
            var seasons = new ArrayList<Season>();
            for (var season = of(today).before();
                    seasons.size() < count;
                    season = season.before()) {
                seasons.addFirst(season);
            }
            return seasons;
        }

        Season before() {
            return half == 2 ? new Season(year, 1) : new Season(year - 1, 2);
        }

        LocalDate from() {
            return LocalDate.of(year, half == 1 ? 3 : 9, 1);
        }

        int length() {
            return WEEKS * 7;
        }

        List<LocalDate> days() {
            return List.of(from(), from().plusDays(length() - 1));
        }

        String title() {
            return "Survei Kepuasan Masyarakat, Semester " + "I".repeat(half) + " " + year;
        }
    }

    Instant morning(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    void draft(Survey survey, LocalDate today) {
        surveys.add(survey, AUTHOR, morning(today));
    }

    void open(Survey survey, List<Submission> people) {
        var from = Objects.requireNonNull(survey.opensAt());
        surveys.add(survey, AUTHOR, from.minus(3, ChronoUnit.DAYS));
        surveys.move(moved(survey, SurveyState.OPEN, Survey.Times.NONE.opened(from)));
        answer(survey, people);
    }

    void finished(Survey survey, List<Submission> people, int publishedAfter) {
        var from = Objects.requireNonNull(survey.opensAt());
        var to = Objects.requireNonNull(survey.closesAt());
        var published = to.plus(publishedAfter, ChronoUnit.DAYS);
        surveys.add(survey, AUTHOR, from.minus(5, ChronoUnit.DAYS));
        answer(survey, people);
        var done =
                moved(
                        survey,
                        SurveyState.PUBLISHED,
                        Survey.Times.NONE
                                .opened(from)
                                .closed(to)
                                .computed(published)
                                .published(published));
        surveys.move(done);
        snapshots.freeze(done, published);
        snapshots.published(done, published);
    }

    private void answer(Survey survey, List<Submission> people) {
        var random = new Random(survey.code().hashCode());
        var arrivals =
                people.stream()
                        .map(
                                person -> {
                                    var receipt = new byte[32];
                                    random.nextBytes(receipt);
                                    return new Arrival(person, receipt);
                                })
                        .toList();
        ledger.addAll(survey, arrivals, null);
    }

    private static Survey moved(Survey survey, SurveyState state, Survey.Times times) {
        return new Survey(
                survey.organisation(),
                survey.id(),
                survey.code(),
                survey.title(),
                survey.unit(),
                survey.instrument(),
                survey.services(),
                survey.population(),
                survey.opensAt(),
                survey.closesAt(),
                survey.weightMode(),
                survey.allowsDontKnow(),
                state,
                times);
    }
}
