package id.pendopo.opendata.linked;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Offer;
import id.pendopo.catalogue.Offers;
import id.pendopo.catalogue.ServiceRef;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Page;
import id.pendopo.shared.Site;
import id.pendopo.shared.SiteSource;
import id.pendopo.shared.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines read on the page of a service. */
@House
class SchemaOrgTests {

    private static final Pattern SCRIPT =
            Pattern.compile(
                    "<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @LocalServerPort private int port;

    @Autowired private Organisations organisations;
    @Autowired private SiteSource sites;
    @Autowired private Offers offers;
    @Autowired private MessageSource messages;

    @Test
    void thePageSaysWhatTheServiceIs() {
        var page = new Reader(port).get("/layanan/RSK-KTP-HILANG");
        var scripts = SCRIPT.matcher(page.body()).results().toList();
        assertThat(scripts).hasSize(1);
        var service = new JsonMapper().readTree(scripts.getFirst().group(1));
        assertThat(service.path("@type").asString()).isEqualTo("GovernmentService");
        assertThat(service.path("name").asString()).isEqualTo("KTP-el hilang atau rusak");
        assertThat(service.path("offers").path(0).path("price").asInt(-1)).isZero();
        assertThat(service.path("offers").path(0).path("priceCurrency").asString())
                .isEqualTo("IDR");
        assertThat(service.path("serviceOperator").path("name").asString())
                .isEqualTo("Dinas Kependudukan dan Pencatatan Sipil");
        assertThat(service.path("availableChannel").path(0).path("processingTime").asString())
                .isEqualTo("P1D");
        var geo = service.path("availableChannel").path(0).path("serviceLocation").path("geo");
        assertThat(geo.path("@type").asString()).isEqualTo("GeoCoordinates");
        assertThat(geo.path("latitude").asDouble()).isBetween(-6.0, -5.0);
        assertThat(geo.path("longitude").asDouble()).isBetween(111.0, 112.0);
        assertThat(page.body())
                .contains(
                        "<link rel=\"alternate\" type=\"text/turtle\" href=\"/layanan/RSK-KTP-HILANG.ttl\">",
                        "<link rel=\"alternate\" type=\"application/ld+json\"");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("unsafe-inline"));
    }

    @Test
    void noTextEndsTheScript() {
        var evil = "</script><script>alert(1)</script><!-- & \u2028 \" \\ ]]>";
        var site = sites.forHost("localhost");
        var known = offers.find(site.organisation(), "RSK-KTP-HILANG").orElseThrow();
        var service = known.service();
        var offer =
                new Offer(
                        new ServiceRef(service.id(), service.code(), evil, service.unit(), "id"),
                        evil,
                        true,
                        known.audiences(),
                        known.lifeEvents(),
                        known.locations(),
                        Instant.EPOCH,
                        known.standard());
        var text = new SchemaOrg(names(site)).text(offer);
        assertThat(text).doesNotContain("<", ">", "&", "\u2028");
        JsonNode read = new JsonMapper().readTree(text);
        assertThat(read.path("name").asString()).isEqualTo(evil);
        assertThat(read.path("description").asString()).isEqualTo(evil);
    }

    private Namespace names(Site site) {
        var page =
                new Page(
                        site,
                        new Texts(messages, Texts.INDONESIAN),
                        "/",
                        "",
                        false,
                        new Page.Assets("", "", "", "", Map.of()),
                        List.of(),
                        null,
                        true,
                        Instant.EPOCH);
        return Namespace.of(
                page, "https://rasuka.example", organisations.units(site.organisation()));
    }
}
