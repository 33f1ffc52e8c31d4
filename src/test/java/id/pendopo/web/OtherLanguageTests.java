package id.pendopo.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The link to the other language leads nobody away from what only this page shows. */
@House
class OtherLanguageTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Test
    void pagesThatAnswerAFormHaveNone() {
        var clerk = new Clerk(port, data);
        assertThat(clerk.read("/pengaduan/lacak?dari=surat").body())
                .contains("href=\"/en/pengaduan/lacak?dari=surat\"", "hreflang=\"en\"");
        assertThat(clerk.read("/en/pengaduan/lacak").body())
                .contains("href=\"/pengaduan/lacak\"", "hreflang=\"id\"");
        assertThat(clerk.send("/pengaduan/lacak", Map.of("kode", "SALAH")).body())
                .contains("Kesalahan:", "name=\"kode\"")
                .doesNotContain("hreflang=");
    }
}
