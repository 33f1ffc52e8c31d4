package id.pendopo.survey.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The period that follows, as a survey's title names it. */
class NextPeriodTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static NextPeriod after(String title, String first, String last) {
        return NextPeriod.after(title, LocalDate.parse(first), LocalDate.parse(last), TODAY);
    }

    @Test
    void halfYearsFollowEachOther() {
        assertThat(after("SKM, Semester II 2026", "2026-09-01", "2026-11-09"))
                .isEqualTo(
                        new NextPeriod(
                                "SKM, Semester I 2027",
                                LocalDate.of(2027, 3, 1),
                                LocalDate.of(2027, 5, 9)));
    }

    @Test
    void periodsThatHavePassedAreLeftOut() {
        assertThat(after("SKM, Semester I 2025", "2025-03-01", "2025-05-09").title())
                .isEqualTo("SKM, Semester I 2027");
        assertThat(after("SKM Triwulan III 2026", "2026-07-01", "2026-07-31").title())
                .isEqualTo("SKM Triwulan I 2027");
    }

    @Test
    void yearsFollowEachOther() {
        assertThat(after("SKM 2026", "2026-05-01", "2026-05-31"))
                .isEqualTo(
                        new NextPeriod(
                                "SKM 2027", LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 31)));
        assertThat(after("Survei loket", "2026-09-01", "2026-09-30").first())
                .isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void withoutDaysNoneAreProposed() {
        assertThat(NextPeriod.after("SKM Semester I 2026", null, null, TODAY))
                .isEqualTo(new NextPeriod("SKM Semester II 2026", null, null));
    }
}
