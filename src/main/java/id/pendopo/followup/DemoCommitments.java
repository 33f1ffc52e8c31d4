package id.pendopo.followup;

import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.Measures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What the units of the regency promised after their surveys, in every state. */
@Component
class DemoCommitments implements DemoPart {

    private static final int DECLINED = 9;
    private static final int PAUSE = 10;

    private final FindingStore findings;
    private final Measures measures;
    private final Organisations organisations;
    private final DemoPromises promises;

    DemoCommitments(
            FindingStore findings,
            Measures measures,
            Organisations organisations,
            DemoPromises promises) {
        this.findings = findings;
        this.measures = measures;
        this.organisations = organisations;
        this.promises = promises;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        int number = 0;
        for (var unit : organisations.units(organisation)) {
            var periods = new ArrayList<>(periods(organisation, unit));
            for (int i = periods.size() - 1; i >= 0; i--) {
                for (var finding : found(organisation, periods.get(i))) {
                    follow(finding, unit, number++, i == 0, today);
                }
            }
        }
    }

    private List<Measures.Period> periods(OrganisationId organisation, Unit unit) {
        var zone = organisations.zone(organisation);
        Predicate<Measures.Period> whole =
                period -> period.ends() != null && period.published() != null;
        return measures.periods(organisation, unit.id(), zone).stream().filter(whole).toList();
    }

    /** The lowest elements of a survey, as they were found when it was published. */
    private List<Finding> found(OrganisationId organisation, Measures.Period period) {
        var survey = measures.closed(organisation, period.code()).orElseThrow();
        survey.lowest()
                .forEach(
                        low ->
                                findings.propose(
                                        new Finding(
                                                organisation,
                                                Findings.fresh(),
                                                Kind.SURVEY_ELEMENT,
                                                survey.code(),
                                                low.element().key(),
                                                survey.unit(),
                                                "",
                                                low.value(),
                                                low.n(),
                                                Objects.requireNonNull(period.ends()),
                                                period.published(),
                                                null)));
        return findings.ofSource(organisation, Kind.SURVEY_ELEMENT, survey.code());
    }

    private void follow(Finding finding, Unit unit, int number, boolean latest, LocalDate today) {
        var made = Objects.requireNonNull(finding.publicOn()).plusDays(PAUSE);
        if (number % DECLINED == DECLINED - 1) {
            findings.answer(finding, promises.declined(number / DECLINED, made));
            return;
        }
        findings.answer(finding, promises.accepted(number, made));
        promises.make(
                finding,
                unit,
                number,
                latest ? Fate.now(number, made, today) : Fate.past(number, made));
    }

    /** How a promise goes: its days, and where it stands today. */
    record Fate(Status status, LocalDate made, LocalDate due, LocalDate moved, LocalDate ended) {

        private static final int WAYS = 7;

        /** Of a season that is long over; mostly done before the next one. */
        static Fate past(int number, LocalDate made) {
            var due = made.plusDays(60);
            return switch (number % WAYS) {
                case 1 ->
                        new Fate(
                                Status.DONE,
                                made,
                                made.plusDays(30),
                                made.plusDays(30),
                                made.plusDays(55));
                case 3 -> new Fate(Status.DONE, made, made.plusDays(40), due.plusDays(10), due);
                case 5 -> new Fate(Status.CANCELLED, made, due, due, made.plusDays(35));
                default -> new Fate(Status.DONE, made, due, due, made.plusDays(45));
            };
        }

        /** Of the last season. */
        static Fate now(int number, LocalDate made, LocalDate today) {
            var ended = later(made, today.minusDays(14));
            return switch (number % WAYS) {
                case 0 -> running(made, today.plusDays(40));
                case 1 -> running(made, later(made, today.minusDays(11)));
                case 2 ->
                        new Fate(
                                Status.PLANNED,
                                made,
                                today.plusDays(90),
                                today.plusDays(90),
                                today);
                case 3 -> new Fate(Status.DONE, made, today, today, ended);
                case 4 ->
                        new Fate(
                                Status.RUNNING,
                                made,
                                later(made, today.minusDays(20)),
                                today.plusDays(25),
                                today);
                case 5 ->
                        new Fate(
                                Status.PLANNED,
                                made,
                                later(made, today.minusDays(60)),
                                later(made, today.minusDays(30)),
                                today);
                default ->
                        new Fate(
                                Status.DONE,
                                made,
                                later(made, today.minusDays(40)),
                                later(made, today.minusDays(40)),
                                ended);
            };
        }

        private static Fate running(LocalDate made, LocalDate due) {
            return new Fate(Status.RUNNING, made, due, due, due);
        }

        private static LocalDate later(LocalDate made, LocalDate day) {
            return day.isBefore(made) ? made.plusDays(5) : day;
        }
    }
}
