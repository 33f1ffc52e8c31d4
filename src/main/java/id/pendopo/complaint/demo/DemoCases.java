package id.pendopo.complaint.demo;

import id.pendopo.complaint.CaseHistory;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Location;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Receipts;
import id.pendopo.complaint.Reporter;
import id.pendopo.complaint.Routing;
import id.pendopo.complaint.Status;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Site;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.springframework.stereotype.Component;

/**
 * The example regency's complaints: some four hundred in a year, with clusters, late and contested
 * ones, some secret, some from the safe desk. Names are invented.
 */
@Component
class DemoCases implements DemoPart {

    private static final int CASES = 400;
    private static final List<String> PEOPLE =
            List.of(
                    "Sri Hartati",
                    "Yusuf Maulana",
                    "Ni Ketut Rai",
                    "Baharuddin Siregar",
                    "Elisabeth Waromi",
                    "Tan Mei Lan",
                    "Suparman",
                    "Halimah Tuanaya");
    private static final List<String> OBJECTIONS =
            List.of(
                    "Sampai hari ini keadaannya masih sama, saya lihat sendiri kemarin.",
                    "Jawabannya tidak menjawab yang saya tanyakan.",
                    "Baru sebagian yang diperbaiki. Mohon dilihat lagi.");

    private final CaseHistory history;
    private final Complaints complaints;
    private final Receipts receipts;
    private final Surroundings surroundings;
    private final Clock clock;

    /** Where cases go. */
    @Component
    record Surroundings(Organisations organisations, Routing routing) {}

    DemoCases(
            CaseHistory history,
            Complaints complaints,
            Receipts receipts,
            Surroundings surroundings,
            Clock clock) {
        this.history = history;
        this.complaints = complaints;
        this.receipts = receipts;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        var inspectorate = surroundings.organisations().unit(organisation, "RSK-INSPEKTORAT");
        if (inspectorate.isEmpty()) {
            return;
        }
        surroundings.routing().supervision(organisation, inspectorate.get());
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(2026);
        var stories = Story.all();
        var site = surroundings.organisations().forHost("");
        for (int number = 0; number < CASES; number++) {
            // Twice as many in the last quarter of the year: more people know the way by then.
            double past = Math.pow(random.nextDouble(), 1.4) * 365;
            var story = stories.get(random.nextInt(stories.size())).told(random);
            begin(site, story, past, number, random);
        }
    }

    private void begin(Site site, Story story, double past, int number, RandomGenerator random) {
        var now = clock.instant();
        var desk = number % 25 == 7 ? Desk.SAFE : Desk.OPEN;
        var received = hour(now, site, past, desk, random);
        boolean hidden = desk == Desk.SAFE && number % 50 != 7 || number % 23 == 4;
        var fresh =
                new NewComplaint(
                        story.category(),
                        "",
                        story.title(),
                        story.body(),
                        story.remedy(),
                        null,
                        Location.UNKNOWN,
                        story.unit(),
                        "",
                        number % 3 == 0,
                        hidden,
                        number % 3 == 0 || desk == Desk.SAFE
                                ? Reporter.UNKNOWN
                                : new Reporter(PEOPLE.get(number % PEOPLE.size()), "", "", "", ""),
                        "id",
                        desk == Desk.SAFE ? Channel.WEB : channel(random),
                        received,
                        List.of());
        var complaint = complaints.past(site, fresh, desk);
        var course = new Course(complaint, now, site.zone());
        go(course, complaint, story, random);
        history.keep(
                receipts.kept("example " + site.code() + " " + number),
                Origin.REPORTER,
                fresh.reporter(),
                course.steps());
    }

    private void go(Course course, Complaint c, Story story, RandomGenerator random) {
        var unit = surroundings.routing().unit(c, story.unit()).orElseThrow();
        var handling = c.matter().supervision() ? surroundings.routing().watching(c) : unit;
        if (!course.after(0.1 + random.nextDouble() * 3)) {
            return;
        }
        course.verified(handling.id());
        if (random.nextInt(14) == 0 && course.after(1 + random.nextDouble() * 2)) {
            course.givenBack(
                    surroundings.organisations().root(c.organisation()).id(),
                    "Menurut tugas dan fungsi, hal ini ditangani unit lain.");
            if (!course.after(1)) {
                return;
            }
            course.verified(handling.id());
        }
        if (!course.after(0.5 + random.nextDouble() * 5)) {
            return;
        }
        course.started("Kami memeriksa ke tempat dan menanyai petugas yang bertugas hari itu.");
        if (random.nextInt(9) == 0 && course.after(1)) {
            course.asked("Kira-kira pukul berapa hal itu terjadi, dan di bagian mana?");
            if (!course.after(1 + random.nextDouble() * 6)) {
                return;
            }
            course.replied(Status.IN_PROGRESS, "Pagi hari, di bagian depan dekat pintu masuk.");
        }
        double work = c.matter().supervision() ? 30 : 6;
        double slow = random.nextInt(6) == 0 ? 3.2 : 1;
        if (!course.after(work * slow * (0.4 + random.nextDouble()))) {
            return;
        }
        end(course, handling, story, random);
    }

    private void end(Course course, Unit handling, Story story, RandomGenerator random) {
        boolean planned = random.nextInt(5) == 0;
        course.answered(planned ? "DIRENCANAKAN" : "DILAKUKAN", story.answer());
        int way = random.nextInt(10);
        if (way < 2 && course.after(1 + random.nextDouble() * 4)) {
            var above = handling.parent() == null ? handling.id() : handling.parent();
            course.contested(above, OBJECTIONS.get(random.nextInt(OBJECTIONS.size())));
            if (!course.after(2 + random.nextDouble() * 6)) {
                return;
            }
            course.answered(
                    "DILAKUKAN", "Setelah ditinjau ulang bersama pelapor: " + story.answer());
            way = 5;
        }
        if (way < 4) {
            if (course.after(18)) {
                course.silent();
            }
        } else if (course.after(0.5 + random.nextDouble() * 5)) {
            course.confirmed();
            if (random.nextBoolean()) {
                course.rated(2 + random.nextInt(4), "");
            }
        }
    }

    /** By day mostly, seldom at night; of the safe desk only the day is known. */
    private static Instant hour(
            Instant now, Site site, double past, Desk desk, RandomGenerator random) {
        var day = LocalDate.ofInstant(now, site.zone()).minusDays(1 + (long) past);
        int hour = desk == Desk.SAFE ? 12 : 6 + random.nextInt(16);
        int minute = desk == Desk.SAFE ? 0 : random.nextInt(60);
        return day.atTime(hour, minute).atZone(site.zone()).toInstant();
    }

    private static Channel channel(RandomGenerator random) {
        return switch (random.nextInt(10)) {
            case 0 -> Channel.WALK_IN;
            case 1 -> Channel.PHONE;
            case 2 -> Channel.EMAIL;
            default -> Channel.WEB;
        };
    }
}
