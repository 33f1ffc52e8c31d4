package id.pendopo.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Programs that send files of services all at once. */
@House
@Tag("store")
class ManyCallsTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Test
    void theyDoNotWaitForOneAnothersConnections() throws Exception {
        var porter = new Porter(port, data, "admin");
        porter.file("/api/v1/services/export?format=csv");
        var content = "code,unit_code\nRSK-KIA,RSK-DISDUKCAPIL\n".getBytes(StandardCharsets.UTF_8);
        var calls = new ArrayList<Future<Porter.Answer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 30; i++) {
                var key = "serentak-" + i;
                calls.add(
                        threads.submit(
                                () ->
                                        porter.send(
                                                "/api/v1/services/import",
                                                "text/csv",
                                                content,
                                                "Idempotency-Key",
                                                key)));
            }
        }
        var statuses = new ArrayList<Integer>();
        for (var call : calls) {
            statuses.add(call.get().status());
            if (call.get().status() == 429) {
                var error = call.get().json().path("errors").get(0);
                assertThat(error.path("code").asString()).isEqualTo("busy");
            }
        }
        assertThat(statuses).contains(200).isSubsetOf(200, 429);
    }
}
