package id.pendopo.audit;

import id.pendopo.shared.Verb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** {@code bin/pendopo verify-audit [--kept FILE]}: finds any change to the record. */
@Component
class VerifyAudit implements Verb {

    private static final String USAGE =
            "Usage: verify-audit [--kept FILE], where FILE is what /api/v1/audit/head said once, or"
                    + " the manifest.json of a backup";

    private final ChainCheck chains;
    private final ObjectMapper json;

    VerifyAudit(ChainCheck chains, ObjectMapper json) {
        this.chains = chains;
        this.json = json;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public int run(List<String> arguments) {
        boolean given = arguments.size() == 2 && arguments.getFirst().equals("--kept");
        if (!arguments.isEmpty() && !given) {
            System.err.println(USAGE);
            return 2;
        }
        var kept = new ArrayList<AuditHead>();
        if (given) {
            var file = Path.of(arguments.get(1));
            if (!read(file, kept)) {
                System.err.println("There are no heads in " + file + ".");
                System.err.println(USAGE);
                return 2;
            }
        }
        return say(chains.verify(kept), kept.size());
    }

    private static int say(ChainCheck.Report report, int kept) {
        for (var broken : report.breaks()) {
            System.out.printf(
                    "Organisation %s: %s%n",
                    broken.organisation(),
                    switch (broken.fault()) {
                        case CHANGED ->
                                "the record was changed at entry %d or before it."
                                        .formatted(broken.sequence());
                        case CUT ->
                                "the record went on once, to entry %d. Its end was cut off."
                                        .formatted(broken.sequence());
                        case REWRITTEN ->
                                "the record was written anew: entry %d is not the one that was shown."
                                        .formatted(broken.sequence());
                    });
        }
        if (report.breaks().isEmpty()) {
            System.out.printf(
                    "The record is whole: %d entries, through %d heads that were shown%s.%n",
                    report.entries(), report.heads(), kept == 0 ? "" : " or kept");
        } else {
            System.out.println(
                    "Keep this output and a backup as they are, and tell the inspectorate. An older"
                            + " backup shows what stood there.");
        }
        return report.breaks().isEmpty() ? 0 : 1;
    }

    private boolean read(Path file, List<AuditHead> kept) {
        if (!Files.isReadable(file)) {
            return false;
        }
        try {
            for (var head : json.readTree(file.toFile()).path("heads")) {
                kept.add(
                        new AuditHead(
                                UUID.fromString(head.path("organisation").asString()),
                                head.path("sequence").asLong(),
                                head.path("hash").asString()));
            }
        } catch (JacksonException | IllegalArgumentException e) {
            return false;
        }
        return !kept.isEmpty();
    }
}
