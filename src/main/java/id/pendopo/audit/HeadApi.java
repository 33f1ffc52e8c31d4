package id.pendopo.audit;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same for programs, which can keep it hour by hour. */
@RestController
class HeadApi {

    private final PublishedHeads heads;

    record HeadView(UUID organisation, long sequence, String hash, Instant publishedAt) {}

    record HeadList(List<HeadView> heads) {}

    HeadApi(PublishedHeads heads) {
        this.heads = heads;
    }

    @GetMapping("/api/v1/audit/head")
    ResponseEntity<?> latest(OrganisationId organisation) {
        var latest =
                heads.latest(organisation).stream()
                        .map(
                                one ->
                                        new HeadView(
                                                one.head().organisation(),
                                                one.head().sequence(),
                                                one.head().hash(),
                                                one.at()))
                        .toList();
        return ResponseEntity.ok(new HeadList(latest));
    }
}
