package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Handling;
import id.pendopo.shared.Outcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Acts as programs send them. */
@Component
class ApiActs {

    private static final String NOTE = "note";

    private final CaseDoor door;
    private final Acts acts;
    private final Handling handling;

    ApiActs(CaseDoor door, Acts acts, Handling handling) {
        this.door = door;
        this.acts = acts;
        this.handling = handling;
    }

    boolean known(String act) {
        return act.equals(NOTE) || Act.of(act).isPresent();
    }

    Outcome<String> take(Officer officer, String code, String act, Map<String, Object> body) {
        var c = door.known(officer, code);
        if (act.equals(NOTE)) {
            return handling.note(officer, c.id(), Words.clean(text(body, "words")))
                    .map(Complaint::code);
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
