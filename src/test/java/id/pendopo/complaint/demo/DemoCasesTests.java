package id.pendopo.complaint.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.Receipts;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.cluster.Cluster;
import id.pendopo.complaint.publication.PublicTexts;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The year of complaints that a visitor of the example house finds. */
@House
@Tag("store")
class DemoCasesTests {

    private static final Set<Status> WAITING =
            EnumSet.of(Status.PENDING_INFO, Status.PAUSED, Status.ANSWERED);

    @Autowired private Complaints complaints;
    @Autowired private Receipts receipts;
    @Autowired private Organisations organisations;
    @Autowired private CaseBook book;
    @Autowired private Clockwork clockwork;
    @Autowired private PublicTexts texts;
    @Autowired private Cluster cluster;

    private List<Complaint> all;

    @BeforeEach
    void find() {
        var site = organisations.forHost("");
        all =
                IntStream.range(0, Plans.CASES)
                        .mapToObj(number -> receipts.kept("example " + site.code() + " " + number))
                        .flatMap(kept -> complaints.withReceipt(site.organisation(), kept).stream())
                        .toList();
    }

    @Test
    void thereAreFourHundredAndEveryStandingIsAmongThem() {
        assertThat(all).hasSize(400);
        assertThat(all.stream().map(Complaint::status).collect(Collectors.toSet()))
                .containsAll(EnumSet.allOf(Status.class));
        assertThat(count(Status.HELD)).isEqualTo(4);
        assertThat(count(Status.CLOSED_SILENT)).isGreaterThan(40);
        assertThat(count(Status.CLOSED)).isGreaterThan(120);
        assertThat(all.stream().filter(c -> c.rating() != null).count()).isGreaterThan(60);
        assertThat(all.stream().filter(c -> c.counts().objections() > 0).count())
                .isBetween(25L, 80L);
        assertThat(all.stream().filter(Complaint::secret).count()).isBetween(20L, 60L);
        assertThat(all.stream().filter(Complaint::anonymous).count()).isBetween(100L, 200L);
        assertThat(all.stream().filter(c -> c.desk() == Desk.SAFE).count()).isBetween(10L, 25L);
        assertThat(all.stream().map(Complaint::channel).collect(Collectors.toSet()))
                .contains(Channel.WEB, Channel.PHONE, Channel.WALK_IN, Channel.EMAIL);
    }

    @Test
    void eachOfficerHasWorkTodayAndFewCasesAreVeryLate() {
        var here =
                all.stream()
                        .filter(c -> c.status().open() && !WAITING.contains(c.status()))
                        .collect(Collectors.groupingBy(this::unit, Collectors.counting()));
        assertThat(here.getOrDefault("RSK", 0L)).as("the desk").isBetween(5L, 40L);
        assertThat(here.getOrDefault("RSK-DISDUKCAPIL", 0L)).as("the head").isBetween(3L, 25L);
        assertThat(here.getOrDefault("RSK-INSPEKTORAT", 0L)).as("the inspector").isBetween(4L, 30L);
        var today = clockwork.today(all.getFirst().organisation());
        var late =
                all.stream()
                        .filter(c -> c.status().open() && !WAITING.contains(c.status()))
                        .flatMap(
                                c ->
                                        Stream.of(c.due().total(), c.due().step())
                                                .filter(Objects::nonNull)
                                                .min(LocalDate::compareTo)
                                                .stream())
                        .filter(due -> due.isBefore(today))
                        .map(due -> due.until(today, ChronoUnit.DAYS))
                        .sorted()
                        .toList();
        assertThat(late).as("days late").hasSizeBetween(3, 18);
        assertThat(late.stream().filter(days -> days > 14).count()).isLessThanOrEqualTo(3);
        assertThat(late.getLast()).isLessThan(40);
    }

    @Test
    void officersWorkByDayAndNothingHappensTomorrow() {
        var zone = organisations.forHost("").zone();
        for (var c : all) {
            var events = book.events(c);
            // Of the safe desk only the day is known, written as its noon.
            var last = LocalDate.ofInstant(events.getLast().at(), zone);
            assertThat(last).isBeforeOrEqualTo(LocalDate.now(zone));
            for (var event : events) {
                if (event.kind().equals(Move.ANSWER.name())) {
                    var at = event.at().atZone(zone);
                    assertThat(at.getHour()).as(c.code()).isBetween(8, 14);
                    assertThat(at.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                }
            }
            assertThat(events.stream().map(CaseEvent::at)).isSorted();
        }
    }

    @Test
    void manyTellTheSameWithinDaysAndMostIsThereForEverybody() {
        var lift =
                all.stream()
                        .filter(c -> c.matter().body().toLowerCase(Locale.ROOT).contains("lift"))
                        .filter(c -> c.status().open())
                        .count();
        assertThat(lift).isGreaterThanOrEqualTo(6);
        Map<Boolean, Long> shown =
                all.stream()
                        .filter(PublicTexts::possible)
                        .flatMap(c -> texts.last(c).stream())
                        .collect(
                                Collectors.partitioningBy(
                                        one -> one.shown(), Collectors.counting()));
        assertThat(shown.get(true)).isGreaterThan(250);
        assertThat(shown.get(false)).as("waiting for an officer").isBetween(2L, 30L);
    }

    @Test
    void someOfThoseStandTogetherAndEachIsStillOpen() {
        var mains = all.stream().filter(c -> cluster.count(c) > 0).toList();
        assertThat(mains).hasSize(1);
        assertThat(cluster.members(mains.getFirst(), 10))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(c -> c.status().open());
    }

    private long count(Status status) {
        return all.stream().filter(c -> c.status() == status).count();
    }

    private String unit(Complaint c) {
        return organisations.unit(c.organisation(), c.owner()).map(Unit::code).orElse("");
    }
}
