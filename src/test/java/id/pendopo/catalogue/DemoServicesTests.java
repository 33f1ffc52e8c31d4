package id.pendopo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The services of the fictional regency, and what other modules learn of them. */
@House
class DemoServicesTests {

    @Autowired private Services services;
    @Autowired private Catalogue catalogue;
    @Autowired private Organisations organisations;
    @Autowired private JdbcClient sql;

    @Test
    void everyStandardSpeaksOnEveryComponentOfTheLaw() {
        var law = catalogue.law("id");
        assertThat(law).hasSize(14);
        var root = organisations.root(organisation());
        var all = services.ofUnit(organisation(), root.id());
        assertThat(all)
                .hasSize(60)
                .allSatisfy(
                        ref -> {
                            var entry = catalogue.entry(organisation(), ref.code()).orElseThrow();
                            assertThat(entry.standard()).as(ref.code()).isNotNull();
                            assertThat(entry.standard().missing(law)).as(ref.code()).isEmpty();
                            assertThat(entry.standard().effectiveFrom())
                                    .isBefore(LocalDate.now().plusDays(1));
                            assertThat(entry.places()).as(ref.code()).isNotEmpty();
                        });
    }

    @Test
    void theFirstSixComponentsAreThoseOfDelivery() {
        assertThat(catalogue.law("id"))
                .extracting(LawComponent::code)
                .containsExactly(
                        "SD1", "SD2", "SD3", "SD4", "SD5", "SD6", "MF1", "MF2", "MF3", "MF4", "MF5",
                        "MF6", "MF7", "MF8");
    }

    @Test
    void aServiceIsFoundByItsCodeInAnyLetters() {
        var ref = services.find(organisation(), "rsk-ktp-hilang").orElseThrow();
        assertThat(ref.code()).isEqualTo("RSK-KTP-HILANG");
        assertThat(ref.name()).isEqualTo("KTP-el hilang atau rusak");
        assertThat(ref.unit())
                .isEqualTo(
                        organisations.unit(organisation(), "RSK-DISDUKCAPIL").orElseThrow().id());
        assertThat(services.find(organisation(), "RSK-NIX")).isEmpty();
    }

    @Test
    void theMallKnowsWhatIsGivenInIt() {
        var mall = organisations.unit(organisation(), "RSK-MPP").orElseThrow();
        assertThat(services.ofUnit(organisation(), mall.id()))
                .extracting(ServiceRef::code)
                .contains("RSK-KTP-HILANG", "RSK-NIB")
                .doesNotContain("RSK-RSUD-LAB");
    }

    @Test
    void anotherOrganisationSeesNothing() {
        var nobody = new OrganisationId(java.util.UUID.randomUUID());
        assertThat(services.find(nobody, "RSK-KTP-HILANG")).isEmpty();
    }

    @Test
    void relatedServicesAreOthers() {
        var ref = services.find(organisation(), "RSK-KTP-HILANG").orElseThrow();
        assertThat(catalogue.related(organisation(), ref.id()))
                .hasSize(4)
                .extracting(OverviewStore.Link::code)
                .doesNotContain("RSK-KTP-HILANG");
    }

    @Test
    void theStemmerAloneWouldNotDo() {
        // pemeriksaan -> periksa, but periksa -> iksa: only all layers together make them meet.
        var meets =
                sql.sql(
                                """
                                select tsvector_to_array(catalogue.forms('pemeriksaan'))
                                       && tsvector_to_array(catalogue.forms('periksa'))
                                   and to_tsvector('indonesian', 'pemeriksaan')
                                       <> to_tsvector('indonesian', 'periksa')
                                """)
                        .query(Boolean.class)
                        .single();
        assertThat(meets).isTrue();
    }

    private OrganisationId organisation() {
        return organisations.forHost("").organisation();
    }
}
