package id.pendopo.complaint.open311;

import id.pendopo.complaint.Category;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.IntakeRules;
import id.pendopo.complaint.Law;
import id.pendopo.complaint.Location;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Reporter;
import id.pendopo.complaint.open311.Attribute.Meaning;
import id.pendopo.organisation.Regions;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes complaints of reports in the words of Open311; all that is wrong is said at once. */
@Component
class ReportReading {

    /** FixMyStreet says so where the reporter gave no place at all. */
    private static final String NO_PLACE = "#NOTPINPOINTED#";

    private static final int TITLE = 80;
    private static final Map<String, String> FIELDS =
            Map.of(
                    "category", "service_code",
                    "title", "description",
                    "body", "description",
                    "place", "address_string",
                    "contact.email", "email",
                    "contact.phone", "phone",
                    "contact.name", "first_name");
    private static final Map<String, Meaning> MEANINGS =
            Map.of(
                    "eventDate", Meaning.EVENT_DATE,
                    "remedy", Meaning.REMEDY,
                    "target", Meaning.UNIT,
                    "service", Meaning.SERVICE,
                    "regionCode", Meaning.REGION);

    private final Law law;
    private final AttributeStore attributes;
    private final Regions regions;
    private final Complaints complaints;

    ReportReading(Law law, AttributeStore attributes, Regions regions, Complaints complaints) {
        this.law = law;
        this.attributes = attributes;
        this.regions = regions;
        this.complaints = complaints;
    }

    Outcome<Report> read(Parameters sent, Page page) {
        var code = sent.text("service_code");
        if (code.isEmpty()) {
            return Outcome.refused("service_code", Refusal.SERVICE_MISSING);
        }
        var category = law.category(code);
        if (category.isEmpty()) {
            return Outcome.refused("service_code", Refusal.SERVICE_UNKNOWN, code);
        }
        var asked = attributes.of(code);
        var answered = new Answered(sent, asked, page.language(), page.site().zone());
        var problems = new ArrayList<>(answered.problems());
        var location = location(sent, answered, problems);
        var links = Links.of(sent, problems);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var fresh = fresh(sent, category.get(), answered, location, page);
        complaints.check(page.site().organisation(), fresh).stream()
                .map(one -> renamed(one, asked))
                .distinct()
                .forEach(problems::add);
        return problems.isEmpty()
                ? Outcome.done(
                        new Report(fresh, origin(sent, answered), links, beside(fresh, answered)))
                : Outcome.refused(problems);
    }

    private static NewComplaint fresh(
            Parameters sent, Category category, Answered answered, Location location, Page page) {
        var description = sent.text("description");
        var told = description.isEmpty() ? category.name().in(page.language()) : description;
        var reporter = reporter(sent);
        return new NewComplaint(
                category.code(),
                "",
                title(told),
                body(told, answered),
                answered.value(Meaning.REMEDY),
                answered.eventDate(),
                location,
                answered.value(Meaning.UNIT),
                answered.value(Meaning.SERVICE),
                answered.on(Meaning.ANONYMOUS) || !reporter.known(),
                answered.on(Meaning.SECRET),
                reporter,
                page.language(),
                Channel.OPEN311,
                null,
                List.of());
    }

    private static List<String> beside(NewComplaint fresh, Answered answered) {
        boolean told = answered.story().stream().allMatch(fresh.body()::contains);
        return told
                ? answered.others()
                : Stream.concat(answered.story().stream(), answered.others().stream()).toList();
    }

    /** Description and answers; where they are too long together, the answers go beside it. */
    private static String body(String told, Answered answered) {
        var lines = String.join("\n", answered.story());
        boolean fits = lines.isEmpty() || told.length() + 1 + lines.length() <= IntakeRules.BODY;
        return fits && !lines.isEmpty() ? told + "\n" + lines : told;
    }

    /** The first 80 characters. */
    private static String title(String told) {
        var line = told.replaceAll("\\s+", " ").strip();
        int length = line.codePointCount(0, line.length());
        return line.substring(0, line.offsetByCodePoints(0, Math.min(TITLE, length))).strip();
    }

    /** What nobody needs - devices, accounts elsewhere - is not kept. */
    private static Reporter reporter(Parameters sent) {
        var name =
                String.join(
                        " ",
                        Stream.of(sent.text("first_name"), sent.text("last_name"))
                                .filter(part -> !part.isEmpty() && !part.equals("-"))
                                .toList());
        return new Reporter(name, sent.text("email"), sent.text("phone"), "", "");
    }

    private Location location(Parameters sent, Answered answered, List<Problem> problems) {
        var lat = sent.text("lat");
        var lon = sent.text("long", "lng");
        var address = sent.text("address_string");
        var id = sent.text("address_id");
        var position = Position.read(lat, lon);
        if (position.isEmpty() && !(lat.isEmpty() && lon.isEmpty())) {
            problems.add(Problem.of("lat", Refusal.NOT_A_POSITION));
        } else if (position.isEmpty() && address.isEmpty() && id.isEmpty()) {
            problems.add(Problem.of("lat", Refusal.LOCATION_MISSING));
        }
        boolean region = !id.isEmpty() && !id.equals(NO_PLACE);
        if (region && regions.find(id).isEmpty()) {
            problems.add(Problem.of("address_id", Refusal.ADDRESS_UNKNOWN, id));
        }
        var said = answered.value(Meaning.REGION);
        return new Location(
                address,
                region(said, region ? id : ""),
                position.map(Position::lat).orElse(null),
                position.map(Position::lon).orElse(null));
    }

    private static @Nullable String region(String said, String id) {
        var code = said.isEmpty() ? id : said;
        return code.isEmpty() ? null : code;
    }

    /** FixMyStreet has a name of its own for it. */
    private static String origin(Parameters sent, Answered answered) {
        var own = answered.value(Meaning.ORIGIN);
        var theirs = sent.text("attribute[fixmystreet_id]", "fixmystreet_id");
        var origin = own.isEmpty() ? theirs : own;
        return origin.substring(0, Math.min(IntakeRules.CONTACT, origin.length()));
    }

    /** By the name that it has in Open311. */
    private static Problem renamed(Problem problem, List<Attribute> asked) {
        var meaning = MEANINGS.get(problem.field());
        var field =
                asked.stream()
                        .filter(one -> one.shape().meaning() == meaning)
                        .map(one -> "attribute." + one.code())
                        .findFirst()
                        .orElse(FIELDS.getOrDefault(problem.field(), problem.field()));
        boolean story = problem.reason() == id.pendopo.complaint.Refusal.BODY_TOO_LONG;
        return story
                ? new Problem(field, Refusal.DESCRIPTION_TOO_LONG, problem.arguments())
                : new Problem(field, problem.reason(), problem.arguments());
    }
}
