package id.pendopo.complaint.reporter;

import id.pendopo.complaint.CaseFile;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.cluster.Mate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The own case as programs read it. */
final class LookupJson {

    private LookupJson() {}

    static Map<String, @Nullable Object> of(Complaint c, OwnCase own) {
        var matter = c.matter();
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("code", own.code());
        answer.put("status", own.status());
        answer.put("statusText", own.standing().text());
        answer.put("category", matter.category());
        answer.put("class", matter.caseClass());
        answer.put("title", matter.title());
        answer.put("body", matter.body());
        answer.put("language", matter.language());
        answer.put("anonymous", c.anonymous());
        answer.put("secret", c.secret());
        answer.put("unit", own.unit());
        answer.put("receivedAt", c.times().received().atOffset(ZoneOffset.UTC));
        answer.put("clock", own.clocks());
        answer.put("clockText", own.clock());
        answer.put("history", own.history().stream().map(LookupJson::line).toList());
        answer.put("files", own.files().stream().map(LookupJson::file).toList());
        answer.put("identityOpened", own.opened());
        answer.put("continues", own.continues());
        answer.put("joined", own.joined());
        answer.put("together", own.mates().stream().map(LookupJson::mate).toList());
        answer.put("publicText", own.publicText());
        answer.put("rating", c.rating());
        answer.put("possible", possible(own));
        return answer;
    }

    private static List<String> possible(OwnCase own) {
        return own.doors().acts().stream()
                .map(act -> act.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    private static Map<String, Object> mate(Mate mate) {
        return Map.of("code", mate.code(), "title", mate.title(), "main", mate.main());
    }

    private static Map<String, Object> line(OwnCase.Line line) {
        return Map.of(
                "number", line.number(),
                "kind", line.kind(),
                "date", line.day(),
                "text", line.sentence(),
                "words", String.join("\n", line.words()));
    }

    private static Map<String, Object> file(CaseFile file) {
        return Map.of(
                "number", file.number(),
                "name", file.name(),
                "mediaType", file.mediaType(),
                "bytes", file.bytes());
    }
}
