package id.pendopo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;

@Tag("store")
@House
@Transactional
class OrganisationStoreTests {

    @Autowired private Organisations organisations;
    @Autowired private Units units;
    @Autowired private Regions regions;
    @Autowired private Furnishing furnishing;

    @Test
    void unitsComeAfterTheirParents() {
        var seen = new java.util.HashSet<UnitId>();
        for (var unit : organisations.units(house())) {
            assertThat(unit.parent() == null || seen.contains(unit.parent()))
                    .as(unit.code())
                    .isTrue();
            seen.add(unit.id());
        }
        assertThat(organisations.root(house()).code()).isEqualTo("RSK");
        assertThat(seen).hasSizeGreaterThan(12);
    }

    @Test
    void movingAUnitTakesEverythingBelowAlong() {
        var dinkes = organisations.unit(house(), "RSK-DINKES").orElseThrow();
        var form = form("RSK-DINKES", dinkes.name(), "RSK-DINSOS");
        assertThat(units.change(root(), dinkes, form)).isInstanceOf(Outcome.Done.class);
        assertThat(organisations.unit(house(), "RSK-PKM-WANASARI").orElseThrow().path())
                .isEqualTo("/RSK/RSK-DINSOS/RSK-DINKES/RSK-PKM-WANASARI/");
        organisations.forget(house());
    }

    @Test
    void aUnitCannotStandBelowItself() {
        var dinkes = organisations.unit(house(), "RSK-DINKES").orElseThrow();
        var form = form("RSK-DINKES", dinkes.name(), "RSK-PKM-WANASARI");
        assertThat(reasons(units.change(root(), dinkes, form)))
                .containsExactly("UNIT_BELOW_ITSELF");
    }

    @Test
    void nobodyMovesAUnitOutOfOrIntoAPartThatSomebodyElseLooksAfter() {
        var dinkes = organisations.unit(house(), "RSK-DINKES").orElseThrow();
        var grasp = form("RSK-DINKES", dinkes.name(), "RSK-INSPEKTORAT");
        assertThat(reasons(units.change(admin("RSK-INSPEKTORAT"), dinkes, grasp)))
                .containsExactly("UNIT_NOT_YOURS");
        var away = form("RSK-DINKES", dinkes.name(), "RSK-INSPEKTORAT");
        assertThat(reasons(units.change(admin("RSK-DINKES"), dinkes, away)))
                .containsExactly("UNIT_NOT_YOURS");
        var stays = form("RSK-DINKES", dinkes.name(), "RSK");
        assertThat(units.change(admin("RSK-DINKES"), dinkes, stays))
                .isInstanceOf(Outcome.Done.class);
        for (var parent : List.of("RSK-DINKES", "RSK", "")) {
            var fresh = form("RSK-BARU", "Baru", parent);
            assertThat(reasons(units.add(admin("RSK-INSPEKTORAT"), fresh)))
                    .as(parent)
                    .containsExactly("UNIT_NOT_YOURS");
        }
        organisations.forget(house());
    }

    @Test
    void theWholeHouseIsNotForTheAdministratorOfOneUnit() {
        var local = admin("RSK-DINKES");
        assertThat(reasons(furnishing.name(local, Map.of("nama", "Milik saya"))))
                .containsExactly("HOUSE_NOT_YOURS");
        assertThat(reasons(furnishing.dress(local, "#28427e", "")))
                .containsExactly("HOUSE_NOT_YOURS");
        assertThat(reasons(furnishing.regions(local, "95,Uji\n".getBytes())))
                .containsExactly("HOUSE_NOT_YOURS");
    }

    @Test
    void aCodeIsGivenOnceAndTheNationsNever() {
        assertThat(form("ID", "Negara", "RSK").problems())
                .extracting(Problem::reason)
                .containsExactly(Refusal.UNIT_CODE_SHAPE);
        assertThat(reasons(units.add(root(), form("RSK-DINKES", "Lagi", "RSK"))))
                .containsExactly("UNIT_CODE_TAKEN");
    }

    @Test
    void regionsOfAllFourLevelsAreTakenOver() throws IOException {
        var csv =
                "\uFEFFkode,nama\n95,Uji\n95.01,Kabupaten Uji\n95.01.01,Kecamatan Uji\n95.01.01.2001,Desa Uji\n";
        assertThat(regions.load(new StringReader(csv))).isEqualTo(Outcome.done(4));
    }

    @Test
    void everyFaultyRegionIsNamedAndNothingIsKept() throws IOException {
        long before = furnishing.regions();
        var csv = "code,name\n94,Baik\n94.1,Salah\n94.01,\n94.01,a,b\n";
        assertThat(reasons(regions.load(new StringReader(csv))))
                .containsExactly("REGION_CODE_SHAPE", "REGION_NAME_MISSING", "REGION_COLUMNS");
        assertThat(furnishing.regions()).isEqualTo(before);
    }

    @Test
    void whereRegionsLieIsTakenOverWithItsSourceAndKeptByFilesOfNamesOnly() throws IOException {
        var lies = "code,name,latitude,longitude,source\n95,Uji,,,\n95.01,Kabupaten Uji,";
        regions.load(new StringReader(lies + "-5.25,111.75,Uji\n"));
        regions.load(new StringReader("95.01,Kabupaten Uji Baru\n"));
        var kept = regions.find("95.01").orElseThrow();
        assertThat(kept.name()).isEqualTo("Kabupaten Uji Baru");
        assertThat(kept.source()).isEqualTo("Uji");
        assertThat(Objects.requireNonNull(kept.centre()).latitude()).isEqualByComparingTo("-5.25");
        assertThat(regions.find("95").orElseThrow().centre()).isNull();
        regions.load(new StringReader(lies + ",,\n"));
        assertThat(regions.find("95.01").orElseThrow().centre()).as("taken away").isNull();
    }

    @Test
    void aRegionThatComesTwiceInOneFileKeepsItsCentreAndTheNewName() throws IOException {
        var csv = "93,Uji\n93.01,Kabupaten Lama,-5.25,111.75,Uji\n93.01,Kabupaten Baru\n";
        assertThat(regions.load(new StringReader(csv))).isEqualTo(Outcome.done(2));
        var kept = regions.find("93.01").orElseThrow();
        assertThat(kept.name()).isEqualTo("Kabupaten Baru");
        assertThat(Objects.requireNonNull(kept.centre()).latitude()).isEqualByComparingTo("-5.25");
        assertThat(kept.source()).isEqualTo("Uji");
    }

    @Test
    void aCentreOffTheEarthOrWithoutASourceIsRefused() throws IOException {
        var csv = "94,Baik,111.75,-5.25,Uji\n94.01,Separuh,-5.25,,Uji\n94.02,Siapa,-5,111,\n";
        assertThat(reasons(regions.load(new StringReader(csv))))
                .containsExactly("REGION_CENTRE", "REGION_CENTRE", "REGION_SOURCE_MISSING");
        assertThat(regions.find("94")).isEmpty();
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        var latin = "95,Désa\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(reasons(furnishing.regions(house(), "test", latin)))
                .containsExactly("FILE_NOT_UTF8");
    }

    @Test
    void whereAUnitIsAndItsChatAreKeptAndCanBeTakenAway() {
        var dinsos = organisations.unit(house(), "RSK-DINSOS").orElseThrow();
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("kode", dinsos.code());
        typed.add("nama", dinsos.name());
        typed.add("induk", "RSK");
        typed.add("lintang", "-5.25, 111.75");
        typed.add("whatsapp", "(0200) 555 999");
        units.change(root(), dinsos, UnitForm.of(typed));
        var changed = organisations.unit(house(), "RSK-DINSOS").orElseThrow();
        assertThat(changed.whatsapp()).isEqualTo("+62200555999");
        assertThat(changed.position())
                .isEqualTo(new Position(new BigDecimal("-5.250000"), new BigDecimal("111.750000")));
        units.change(root(), changed, form(dinsos.code(), dinsos.name(), "RSK"));
        assertThat(organisations.unit(house(), "RSK-DINSOS").orElseThrow().position()).isNull();
        organisations.forget(house());
    }

    private Officer root() {
        return admin("RSK");
    }

    private Officer admin(String code) {
        var unit = organisations.unit(house(), code).orElseThrow();
        var grant = new Grant(Role.ADMIN, unit.id().value(), unit.path());
        return new Officer(Ids.next(), house(), "Uji", "uji@rasuka.example", List.of(grant));
    }

    private OrganisationId house() {
        return organisations.forHost("localhost").organisation();
    }

    private static UnitForm form(String code, String name, String parent) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("kode", code);
        typed.add("nama", name);
        typed.add("induk", parent);
        return UnitForm.of(typed);
    }

    private static List<String> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var problems)
                ? problems.stream().map(Problem::reason).map(Reason::name).toList()
                : List.of();
    }
}
