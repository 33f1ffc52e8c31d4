package id.pendopo.complaint.intake;

import id.pendopo.complaint.intake.ComplaintDrafts.Draft;
import id.pendopo.complaint.intake.ComplaintDrafts.File;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.ServerSecret;
import id.pendopo.web.Sealing;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** How a draft lies in the database: found by its code alone, and read by nobody there. */
@Component
class DraftSeals {

    private final ServerSecret fingerprints;
    private final Sealing sealing;
    private final ObjectMapper json;

    DraftSeals(ServerSecret secret, ObjectMapper json) {
        this.fingerprints = secret;
        this.sealing = new Sealing(secret, "draft of a complaint");
        this.json = json;
    }

    /** What is sealed; files that are lost are still named in it. */
    record Content(Map<String, String> values, List<File> files) {}

    byte[] fingerprint(String code) {
        return fingerprints.fingerprint("complaint draft " + code);
    }

    byte[] close(Draft draft) {
        var files = new ArrayList<>(draft.files());
        files.addAll(draft.lost());
        return sealing.close(
                owner(draft.organisation(), draft.code()),
                json.writeValueAsBytes(new Content(draft.filled().values(), files)));
    }

    Optional<Content> open(OrganisationId organisation, String code, byte[] sealed) {
        return sealing.open(owner(organisation, code), sealed)
                .map(plain -> json.readValue(plain, Content.class));
    }

    byte[] close(Draft draft, int number, byte[] file) {
        return sealing.close(owner(draft, number), file);
    }

    Optional<byte[]> open(Draft draft, int number, byte[] sealed) {
        return sealing.open(owner(draft, number), sealed);
    }

    private String owner(Draft draft, int number) {
        return owner(draft.organisation(), draft.code()) + "/" + number;
    }

    private String owner(OrganisationId organisation, String code) {
        return organisation.value() + "/" + HexFormat.of().formatHex(fingerprint(code));
    }
}
