package id.pendopo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A house into which nobody has moved yet. */
@House(demo = false)
class EmptyCatalogueTests {

    @LocalServerPort private int port;

    @Test
    void pagesAndProgramsAreToldThatThereIsNothing() {
        var guest = new Guest(port);
        assertThat(guest.get("/layanan").body()).contains("Tidak ada layanan di sini.");
        assertThat(guest.get("/layanan?q=ktp").body()).contains("Tidak ada layanan untuk “ktp”.");
        assertThat(guest.get("/api/v1/services").body()).isEqualTo("{\"items\":[],\"next\":null}");
        assertThat(guest.get("/api/v1/services.csv").body())
                .startsWith("code,name,")
                .hasLineCount(1);
        assertThat(guest.get("/").body()).doesNotContain("pdp-bays");
    }
}
