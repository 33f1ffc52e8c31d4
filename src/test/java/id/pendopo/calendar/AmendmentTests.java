package id.pendopo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.SiteSource;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

/** Calendars of units: who says what of a day, since when, and by which decree. */
@House
@Tag("store")
@Transactional
class AmendmentTests {

    private static final String UNIT = "RSK-DISDIK";
    private static final LocalDate DAY = LocalDate.parse("2026-07-22");

    @Autowired Calendars calendars;
    @Autowired Amendments amendments;
    @Autowired Organisations organisations;
    @Autowired SiteSource sites;
    @Autowired CalendarStore store;
    @Autowired JdbcClient sql;

    private Officer admin;

    @BeforeEach
    void enter() {
        var organisation = sites.forHost("").organisation();
        var root = organisations.root(organisation);
        admin = officer(Role.ADMIN, root);
    }

    private Officer officer(Role role, Unit unit) {
        var organisation = sites.forHost("").organisation();
        return new Officer(
                UUID.randomUUID(),
                organisation,
                "Uji",
                "uji@example.org",
                List.of(new Grant(role, unit.id().value(), unit.path())));
    }

    @Test
    void aDayOfTheRegencyHoldsForItsUnitsAndAUnitMaySayOtherwise() {
        amend("RSK", "Perbup 1/2026", mark(DAY, DayKind.REGIONAL_HOLIDAY, "Hari jadi"));
        assertThat(at(UNIT).working(DAY)).isFalse();
        amend(UNIT, "Keputusan 2/2026", mark(DAY, DayKind.WORKING_DAY, "Tetap buka"));
        assertThat(at(UNIT).working(DAY)).isTrue();
        assertThat(at("RSK").working(DAY)).isFalse();
        amend(UNIT, "Keputusan 3/2026", new Change.Clear(DAY));
        assertThat(at(UNIT).working(DAY)).as("as the regency again").isFalse();
    }

    @Test
    void anAmendmentAndItsReversalChangeNothingAndTheTimeBetweenCanBeRead() {
        var before = at("RSK").due(DAY.minusDays(5), 10);
        amend("RSK", "Perbup 1/2026", mark(DAY, DayKind.REGIONAL_HOLIDAY, "Hari jadi"));
        var between = Instant.now();
        assertThat(at("RSK").due(DAY.minusDays(5), 10)).isEqualTo("2026-08-03");
        amend("RSK", "Perbup 2/2026", new Change.Clear(DAY));
        assertThat(at("RSK").due(DAY.minusDays(5), 10)).isEqualTo(before);
        var organisation = admin.organisation();
        var root = organisations.root(organisation);
        assertThat(calendars.at(organisation, root, between).working(DAY)).isFalse();
        var calendar = calendars.find(organisation, "RSK").orElseThrow();
        assertThat(calendars.amendments(calendar))
                .extracting(Amendment::decree)
                .startsWith("Perbup 2/2026", "Perbup 1/2026");
    }

    @Test
    void nobodyChangesACalendarAboveOrWithoutADecree() {
        var below =
                officer(Role.ADMIN, organisations.unit(admin.organisation(), UNIT).orElseThrow());
        var change = List.of(mark(DAY, DayKind.HOLIDAY, "Libur"));
        assertThat(reason(amendments.amend(below, "RSK", "Perbup", change)))
                .isEqualTo(Refusal.OUT_OF_SCOPE);
        assertThat(reason(amendments.amend(admin, "RSK", " ", change)))
                .isEqualTo(Refusal.DECREE_MISSING);
        assertThat(reason(amendments.amend(admin, "ID", "SKB", change)))
                .as("the nation's calendar")
                .isEqualTo(Refusal.OUT_OF_SCOPE);
        amend("RSK", "Perbup 1", change.getFirst());
        assertThat(reason(amendments.amend(admin, "RSK", "Perbup 1", change)))
                .as("a second time")
                .isEqualTo(Refusal.NOTHING_CHANGES);
    }

    @Test
    void nobodysOwnCalendarIsTheNations() {
        assertThat(store.own(admin.organisation(), "ID")).isEmpty();
        assertThat(store.calendars(admin.organisation(), List.of("ID"))).hasSize(1);
    }

    @Test
    void aUnitMayWorkSixDaysAndOnJointLeave() {
        var saturday = LocalDate.parse("2026-07-25");
        var leave = LocalDate.parse("2026-03-18");
        assertThat(at(UNIT).working(saturday)).isFalse();
        amendments.settings(admin, UNIT, Set.of(DayOfWeek.SUNDAY), false);
        assertThat(at(UNIT).working(saturday)).isTrue();
        assertThat(at(UNIT).working(leave)).isTrue();
        assertThat(at("RSK").working(leave)).isFalse();
        var all = Set.of(DayOfWeek.values());
        assertThat(amendments.settings(admin, UNIT, all, null)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theTrailTellsWhoDidIt() {
        amend("RSK", "Perbup 9/2026", mark(DAY, DayKind.HOLIDAY, "Libur"));
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        var actions =
                sql.sql("select action from audit.entry where actor = :actor")
                        .param("actor", admin.actor())
                        .query(String.class)
                        .list();
        assertThat(actions).containsExactly("calendar.amended");
    }

    @Test
    void aFileOfRowsIsTakenWholeOrNotAtAll() {
        var good =
                "date,kind,name\n2027-01-01,HOLIDAY,Tahun Baru\n2027-08-17,HOLIDAY,Kemerdekaan\n";
        var read = read(good);
        assertThat(read.faults()).isEmpty();
        assertThat(read.changes()).hasSize(2);
        var bad = "date;kind;name\n2027-01-01;HOLIDAY;Tahun Baru\n31/12/2027;LIBUR;\n";
        assertThat(read(bad).faults())
                .allSatisfy(fault -> assertThat(fault.row()).isEqualTo(3))
                .extracting(fault -> fault.problem().reason())
                .containsExactly(Refusal.NOT_A_DAY, Refusal.UNKNOWN_KIND, Refusal.NAME_MISSING);
        var twice = good + "2027-01-01,WORKING_DAY,Masuk\n";
        assertThat(read(twice).faults())
                .extracting(fault -> fault.problem().reason())
                .containsExactly(Refusal.DAY_TWICE);
        for (var strange : List.of("", "  \n", "a,b\n1,2\n", "\"", "BEGIN:VCALENDAR\nnonsense")) {
            assertThat(CalendarFile.read(bytes(strange), DayKind.HOLIDAY))
                    .as(strange)
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThat(CalendarFile.read(new byte[] {(byte) 0xff, (byte) 0xfe, 0}, DayKind.HOLIDAY))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void anICalendarFileMarksEachDayOfItsEvents() {
        var ics =
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Uji//Libur//ID
                BEGIN:VEVENT
                UID:satu
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20270309
                DTEND;VALUE=DATE:20270311
                SUMMARY:Idulfitri
                END:VEVENT
                BEGIN:VEVENT
                UID:dua
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20271225
                SUMMARY:Natal
                END:VEVENT
                END:VCALENDAR
                """
                        .replace("\n", "\r\n");
        var changes = read(ics).changes();
        assertThat(changes)
                .extracting(change -> change.date().toString())
                .containsExactly("2027-03-09", "2027-03-10", "2027-12-25");
        assertThat(changes.getFirst())
                .isEqualTo(
                        new Change.Mark(
                                LocalDate.parse("2027-03-09"),
                                DayKind.HOLIDAY,
                                "Idulfitri",
                                "Idulfitri"));
    }

    private static CalendarFile.Read read(String text) {
        return switch (CalendarFile.read(bytes(text), DayKind.HOLIDAY)) {
            case Outcome.Done<CalendarFile.Read>(var read) -> read;
            case Outcome.Refused<CalendarFile.Read>(var problems) ->
                    throw new AssertionError(problems);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Change mark(LocalDate date, DayKind kind, String name) {
        return new Change.Mark(date, kind, name, name);
    }

    private void amend(String unit, String decree, Change change) {
        assertThat(amendments.amend(admin, unit, decree, List.of(change)))
                .isInstanceOf(Outcome.Done.class);
    }

    private static Object reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).problems().getFirst().reason();
    }

    private WorkingDays at(String unit) {
        var organisation = admin.organisation();
        return calendars.at(organisation, organisations.unit(organisation, unit).orElseThrow());
    }
}
