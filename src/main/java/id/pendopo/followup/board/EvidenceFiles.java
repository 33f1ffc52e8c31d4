package id.pendopo.followup.board;

import id.pendopo.followup.Commitment;
import id.pendopo.followup.Evidence;
import id.pendopo.followup.EvidenceRoom;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Sends files that show that a commitment was kept. */
@Component
public class EvidenceFiles {

    private final EvidenceRoom room;

    EvidenceFiles(EvidenceRoom room) {
        this.room = room;
    }

    /**
     * Sends the file to be kept, never to be opened here.
     *
     * @param number of the piece of evidence, as it stands in the address
     */
    public void send(Commitment commitment, String number, HttpServletResponse response)
            throws IOException {
        var file =
                id(number)
                        .flatMap(id -> room.find(commitment, id))
                        .filter(one -> one.file() != null)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.bytes());
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        room.write(commitment, file, response.getOutputStream());
    }

    /** The piece of evidence at this address. */
    public Evidence known(Commitment commitment, String number) {
        return id(number)
                .flatMap(id -> room.find(commitment, id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
