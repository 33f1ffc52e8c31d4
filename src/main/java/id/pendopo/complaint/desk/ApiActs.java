package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Handling;
import id.pendopo.complaint.Reaching;
import id.pendopo.complaint.cluster.Joining;
import id.pendopo.shared.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Acts as programs send them. */
@Component
class ApiActs {

    private static final String NOTE = "note";
    private static final String RESEND = "resend";
    private static final String REACHED = "reached";
    private static final String MERGE = "merge";
    private static final String SPLIT = "split";
    private static final Set<String> OTHERS = Set.of(NOTE, RESEND, REACHED, MERGE, SPLIT);

    private final CaseDoor door;
    private final Acts acts;
    private final Handling handling;
    private final Reaching reaching;
    private final Joining joining;

    ApiActs(CaseDoor door, Acts acts, Handling handling, Reaching reaching, Joining joining) {
        this.door = door;
        this.acts = acts;
        this.handling = handling;
        this.reaching = reaching;
        this.joining = joining;
    }

    boolean known(String act) {
        return OTHERS.contains(act) || Act.of(act).isPresent();
    }

    Outcome<String> take(Officer officer, String code, String act, Map<String, Object> body) {
        var c = door.known(officer, code);
        if (OTHERS.contains(act)) {
            return other(officer, c, act, body).map(Complaint::code);
        }
        var form =
                new ActForm(
                        seen(body.get("version")),
                        text(body, "reason"),
                        Words.clean(text(body, "words")),
                        text(body, "class"),
                        text(body, "category"),
                        text(body, "target"),
                        text(body, "unit"),
                        List.of());
        return acts.take(officer, c.id(), Act.of(act).orElseThrow(), form).map(Complaint::code);
    }

    /** What moves no case. */
    private Outcome<Complaint> other(
            Officer officer, Complaint c, String act, Map<String, Object> body) {
        var words = Words.clean(text(body, "words"));
        return switch (act) {
            case RESEND -> reaching.resend(officer, c.id());
            case REACHED -> reaching.reached(officer, c.id(), words);
            case MERGE ->
                    joining.join(
                            officer, c.id(), text(body, "into"), seen(body.get("version")), words);
            case SPLIT -> joining.part(officer, c.id());
            default -> handling.note(officer, c.id(), words);
        };
    }

    private static String text(Map<String, Object> body, String field) {
        var value = body.get(field);
        return value == null ? "" : value.toString();
    }

    /** What is no whole number is a version that nobody saw. */
    private static @Nullable Integer seen(@Nullable Object version) {
        if (version == null) {
            return null;
        }
        return version instanceof Integer number ? number : Integer.valueOf(-1);
    }
}
