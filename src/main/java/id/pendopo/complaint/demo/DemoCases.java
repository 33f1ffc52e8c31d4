package id.pendopo.complaint.demo;

import id.pendopo.complaint.CaseHistory;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Location;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Receipts;
import id.pendopo.complaint.Reporter;
import id.pendopo.complaint.Routing;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.publication.PublicTexts;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/**
 * The example regency's complaints: four hundred in a year, with clusters, late and contested ones,
 * some secret, some from the safe desk. Names are invented.
 */
@Component
class DemoCases implements DemoPart {

    private static final List<String> PEOPLE =
            List.of(
                    "Sri Hartati",
                    "Yusuf Maulana",
                    "Ni Ketut Rai",
                    "Baharuddin Siregar",
                    "Elisabeth Waromi",
                    "Tan Mei Lan",
                    "Suparman",
                    "Halimah Tuanaya",
                    "Markus Leimena",
                    "Nurlela",
                    "Agung Wicaksono",
                    "Rosalina Tefa");

    private final CaseHistory history;
    private final Complaints complaints;
    private final Receipts receipts;
    private final PublicTexts texts;
    private final Surroundings surroundings;

    /** Where cases go, who handles them, and when. */
    @Component
    record Surroundings(
            Organisations organisations,
            Routing routing,
            Clockwork clockwork,
            StaffStore staff,
            Clock clock) {}

    DemoCases(
            CaseHistory history,
            Complaints complaints,
            Receipts receipts,
            PublicTexts texts,
            Surroundings surroundings) {
        this.history = history;
        this.complaints = complaints;
        this.receipts = receipts;
        this.texts = texts;
        this.surroundings = surroundings;
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
        var site = surroundings.organisations().forHost("");
        var staff = surroundings.staff().staff(organisation);
        var plans = Plans.all();
        for (int number = 0; number < plans.size(); number++) {
            write(site, plans.get(number), number, staff);
        }
    }

    private void write(Site site, Plan plan, int number, Staff staff) {
        var now = surroundings.clock().instant();
        var about = unit(site, plan.story());
        var fresh = fresh(site, plan, number, about, now);
        var taken = complaints.past(site, fresh, plan.desk());
        boolean held = plan.fate() == Fate.HELD || plan.fate() == Fate.ABUSE;
        var complaint = held ? taken.change().status(Status.HELD).done() : taken;
        var watched = complaint.matter().supervision() || plan.desk() == Desk.SAFE;
        var handling = watched ? surroundings.routing().watching(complaint) : about;
        var place = surroundings.clockwork().place(site.organisation(), handling.id());
        var course = new Course(complaint, now, place, plan.manner());
        var plot = new Plot(new Scene(plan, course, handling, above(site, handling), staff));
        plot.play();
        var receipt = receipts.kept("example " + site.code() + " " + number);
        history.keep(receipt, Origin.REPORTER, fresh.reporter(), course.steps());
        var proposed = plot.proposed();
        if (proposed != null && PublicTexts.possible(course.current())) {
            texts.past(course.current(), proposed, plot.shown(), staff.desk().actor());
        }
    }

    private NewComplaint fresh(Site site, Plan plan, int number, Unit about, Instant now) {
        var story = plan.story();
        var random = plan.manner();
        var received = received(site, plan, now, random);
        boolean anonymous = number % 3 == 0;
        boolean sealed = !anonymous && plan.desk() == Desk.OPEN;
        var happened = LocalDate.ofInstant(received, site.zone()).minusDays(random.nextInt(4));
        var reporter =
                new Reporter(
                        PEOPLE.get(random.nextInt(PEOPLE.size())),
                        "",
                        "",
                        random.nextBoolean() ? "Desa Karangsenja" : "",
                        "");
        return new NewComplaint(
                story.category(),
                "",
                story.title(),
                story.body(),
                story.remedy(),
                story.category().equals("pertanyaan") ? null : happened,
                new Location(story.place(), about.regionCode(), null, null),
                story.unit(),
                "",
                anonymous,
                plan.desk() == Desk.SAFE || number % 19 == 4,
                sealed ? reporter : Reporter.UNKNOWN,
                "id",
                plan.desk() == Desk.SAFE ? Channel.WEB : channel(random),
                received,
                List.of());
    }

    private Unit unit(Site site, Story story) {
        return surroundings.organisations().unit(site.organisation(), story.unit()).orElseThrow();
    }

    private Unit above(Site site, Unit unit) {
        var organisations = surroundings.organisations();
        return unit.parent() == null
                ? unit
                : organisations.unit(site.organisation(), unit.parent()).orElse(unit);
    }

    /** By day mostly, seldom at night; of the safe desk only the day is known. */
    private static Instant received(Site site, Plan plan, Instant now, RandomGenerator random) {
        var day = LocalDate.ofInstant(now, site.zone()).minusDays((long) plan.ago());
        boolean safe = plan.desk() == Desk.SAFE;
        var time = safe ? LocalTime.NOON : LocalTime.of(6 + random.nextInt(16), random.nextInt(60));
        var at = day.atTime(time).atZone(site.zone()).toInstant();
        if (!at.isAfter(now)) {
            return at;
        }
        return safe
                ? at.minus(Duration.ofDays(1))
                : now.minus(Duration.ofMinutes(5 + random.nextInt(240)));
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
