package id.pendopo.complaint.intake;

import id.pendopo.attachment.Cleaning;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Location;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Reporter;
import id.pendopo.shared.Problem;
import id.pendopo.web.JsonBody;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A complaint as a program sends it: every field known and of its kind, or said to be not. */
final class ComplaintBody {

    private static final String CONTACT = "contact";
    private static final String ATTACHMENTS = "attachments";
    private static final String CONTENT = "content";
    private static final Set<String> TEXTS =
            Set.of(
                    "category",
                    "class",
                    "title",
                    "body",
                    "remedy",
                    "eventDate",
                    "place",
                    "regionCode",
                    "target",
                    "service");
    private static final Set<String> NUMBERS = Set.of("lat", "long");
    private static final Set<String> TRUTHS = Set.of("anonymous", "secret");
    private static final Set<String> CONTACT_TEXTS =
            Set.of("name", "email", "phone", "address", "proxyFor");
    private static final Set<String> FILE_TEXTS = Set.of("name", "mediaType", CONTENT);

    private final ObjectNode body;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Cleaning.Sent> files = new ArrayList<>();

    ComplaintBody(ObjectNode body) {
        this.body = body;
        check();
    }

    List<Problem> problems() {
        return problems;
    }

    List<Cleaning.Sent> files() {
        return files;
    }

    private void check() {
        var known = new ArrayList<>(TEXTS);
        known.addAll(NUMBERS);
        known.addAll(TRUTHS);
        known.add(CONTACT);
        known.add(ATTACHMENTS);
        names(body, "", Set.copyOf(known));
        TEXTS.forEach(name -> text(body, "", name));
        for (var name : NUMBERS) {
            var node = body.path(name);
            if (present(node) && !node.isNumber()) {
                problems.add(Problem.of(name, Refusal.NOT_A_NUMBER));
            }
        }
        for (var name : TRUTHS) {
            var node = body.path(name);
            if (present(node) && !node.isBoolean()) {
                problems.add(Problem.of(name, id.pendopo.web.Refusal.NOT_YES_OR_NO));
            }
        }
        if (body.path(CONTACT) instanceof ObjectNode contact) {
            names(contact, CONTACT + ".", CONTACT_TEXTS);
            CONTACT_TEXTS.forEach(name -> text(contact, CONTACT + ".", name));
        } else if (present(body.path(CONTACT))) {
            problems.add(Problem.of(CONTACT, id.pendopo.web.Refusal.NOT_AN_OBJECT));
        }
        date();
        attachments();
    }

    private void date() {
        var typed = JsonBody.text(body.path("eventDate"));
        if (!typed.isEmpty() && Filled.day(typed) == null) {
            problems.add(Problem.of("eventDate", id.pendopo.complaint.Refusal.NOT_A_DATE));
        }
    }

    private void attachments() {
        var list = body.path(ATTACHMENTS);
        if (present(list) && !list.isArray()) {
            problems.add(Problem.of(ATTACHMENTS, Refusal.NOT_A_LIST));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            var place = ATTACHMENTS + "[" + i + "]";
            if (list.get(i) instanceof ObjectNode file) {
                names(file, place + ".", FILE_TEXTS);
                FILE_TEXTS.forEach(name -> text(file, place + ".", name));
                file(place, file);
            } else {
                problems.add(Problem.of(place, id.pendopo.web.Refusal.NOT_AN_OBJECT));
            }
        }
    }

    private void file(String place, ObjectNode file) {
        var name = JsonBody.text(file.path("name"));
        try {
            var content = Base64.getMimeDecoder().decode(JsonBody.text(file.path(CONTENT)));
            files.add(new Cleaning.Sent(name, content));
        } catch (IllegalArgumentException _) {
            problems.add(Problem.of(place + "." + CONTENT, Refusal.NOT_BASE64, name));
        }
    }

    private void names(ObjectNode node, String before, Set<String> known) {
        for (var name : node.propertyNames()) {
            if (!known.contains(name)) {
                var list = String.join(", ", known.stream().sorted().toList());
                problems.add(
                        Problem.of(
                                before + name, id.pendopo.web.Refusal.UNKNOWN_FIELD, name, list));
            }
        }
    }

    private void text(ObjectNode node, String before, String name) {
        if (present(node.path(name)) && !node.path(name).isString()) {
            problems.add(Problem.of(before + name, id.pendopo.web.Refusal.NOT_TEXT));
        }
    }

    private static boolean present(JsonNode node) {
        return !node.isMissingNode() && !node.isNull();
    }

    NewComplaint complaint(String language, List<NewComplaint.Upload> uploads) {
        var contact = body.path(CONTACT);
        var region = text("regionCode");
        return new NewComplaint(
                text("category"),
                text("class"),
                text("title"),
                text("body"),
                text("remedy"),
                Filled.day(text("eventDate")),
                new Location(
                        text("place"),
                        region.isEmpty() ? null : region,
                        degrees("lat"),
                        degrees("long")),
                text("target"),
                text("service"),
                body.path("anonymous").asBoolean(false),
                body.path("secret").asBoolean(false),
                new Reporter(
                        JsonBody.text(contact.path("name")),
                        JsonBody.text(contact.path("email")),
                        JsonBody.text(contact.path("phone")),
                        JsonBody.text(contact.path("address")),
                        JsonBody.text(contact.path("proxyFor"))),
                language,
                Channel.API,
                null,
                uploads);
    }

    private String text(String name) {
        return JsonBody.text(body.path(name));
    }

    private @Nullable Double degrees(String name) {
        return body.path(name).isNumber() ? body.path(name).asDouble() : null;
    }
}
