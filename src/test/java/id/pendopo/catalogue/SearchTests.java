package id.pendopo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people type, and what they should find among the first three. */
@Tag("store")
@House
class SearchTests {

    private static final SearchStore.Where ANYWHERE = SearchStore.Where.ANYWHERE;

    @Autowired private Search search;
    @Autowired private Organisations organisations;

    @ParameterizedTest
    @CsvSource({
        "ktp hilang, KTP-HILANG",
        "ktp ilang, KTP-HILANG",
        "kpt ilang, KTP-HILANG",
        "KTP-el HILANG!!, KTP-HILANG",
        "kehilangan ktp, KTP-HILANG",
        "bikin ktp, KTP-BARU",
        "akte lahir, AKTA-LAHIR",
        "akta kelahiran, AKTA-LAHIR",
        "akte klahiran, AKTA-LAHIR",
        "saya mau bikin akta lahir anak saya gimana caranya, AKTA-LAHIR",
        "cara bikin kk baru, KK-UBAH",
        "pecah kk, KK-UBAH",
        "kartu kelu, KK-UBAH",
        "orang tua meninggal, AKTA-KEMATIAN",
        "akte kematian, AKTA-KEMATIAN",
        "biaya kubur, BANTUAN-PEMAKAMAN",
        "pindah alamat, PINDAH-DATANG",
        "mutasi siswa, PINDAH-SEKOLAH",
        "ppdb, SPMB",
        "ijasah ilang, IJAZAH-HILANG",
        "suket tidak mampu, WNS-SKTM",
        "surat miskin, WNS-SKTM",
        "rujukan bpjs, RUJUKAN-BPJS",
        "rujuk rs, RUJUKAN-BPJS",
        "bpjs mati, PBI-JK",
        "vaksin bayi, IMUNISASI-ANAK",
        "imunsasi, IMUNISASI-ANAK",
        "pemeriksaan kehamilan, PKMW-KIA",
        "pengobatan tbc, PKML-TB",
        "ambulan, PSC-119",
        "opname, RSUD-RAWAT-INAP",
        "cek darah, RSUD-LAB",
        "izin warung, NIB",
        "ijin usaha, NIB",
        "imb, PBG",
        "membangun rumah, PBG",
        "bayar pbb, PBB-SPPT",
        "skripsi, PENELITIAN",
        "hajatan, WNS-KERAMAIAN",
        "keramain, WNS-KERAMAIAN",
        "kursi roda, ALAT-BANTU",
        "jemput bola, ADMINDUK-RUMAH",
        "ahli waris, LBA-AHLI-WARIS",
        "halal gratisan, HALAL-OSS",
        "birth certificate, AKTA-LAHIR",
        "lost id card, KTP-HILANG"
    })
    void theServiceIsAmongTheFirstThree(String typed, String code) {
        var found = look(typed).cards().stream().map(ServiceCard::code).toList();
        assertThat(found.subList(0, Math.min(3, found.size())))
                .as(typed + " in " + found)
                .contains("RSK-" + code);
    }

    @Test
    void wordFormsOfThePermitFindThePermit() {
        var permits = look("izin").cards().stream().map(ServiceCard::code).toList();
        assertThat(look("perizinan").cards())
                .extracting(ServiceCard::code)
                .containsExactlyInAnyOrderElementsOf(permits)
                .contains("RSK-NIB", "RSK-REKLAME");
        assertThat(look("perijinan").total()).isEqualTo(permits.size());
    }

    @Test
    void aSlipIsNamedAndMended() {
        var result = look("pnegantar");
        assertThat(result.meant()).containsEntry("pnegantar", List.of("pengantar"));
        assertThat(result.total()).isPositive();
    }

    @Test
    void aWordThatIsUsedIsNotMended() {
        assertThat(look("ktp ilang").meant()).isEmpty();
    }

    @Test
    void anotherAbbreviationIsNotASlip() {
        assertThat(look("sim").cards()).isEmpty();
    }

    @Test
    void theNearestAreSaidToBeTheNearest() {
        var result = look("kursi roda terbang");
        assertThat(result.whole()).isFalse();
        assertThat(result.cards().getFirst().code()).isEqualTo("RSK-ALAT-BANTU");
        assertThat(look("kursi roda").whole()).isTrue();
    }

    @Test
    void whereNothingIsFoundSomethingIsProposed() {
        var result = look("pkl zzzz");
        assertThat(result.cards()).isEmpty();
        assertThat(result.nearby()).isNotEmpty();
        for (var word : result.nearby()) {
            assertThat(look(word).cards()).as(word).isNotEmpty();
        }
    }

    @Test
    void whatIsTypedIsNeverReadAsAQuery() {
        for (var typed : List.of("a & b", "!ktp", "'", "ktp:*", "<->", "\\", "(((", "\0ktp")) {
            look(typed);
        }
        assertThat(look("ktp & !hilang").cards().getFirst().code()).isEqualTo("RSK-KTP-HILANG");
    }

    @Test
    void pagesFollowOneAnother() {
        var all = search.look(organisation(), "anak", ANYWHERE, 100, 0);
        var pieces =
                IntStream.range(0, (int) all.total())
                        .mapToObj(i -> search.look(organisation(), "anak", ANYWHERE, 1, i))
                        .flatMap(result -> result.cards().stream())
                        .toList();
        assertThat(pieces).isEqualTo(all.cards());
        var past = search.look(organisation(), "anak", ANYWHERE, 10, 1000);
        assertThat(past.cards()).isEmpty();
        assertThat(past.whole()).isTrue();
    }

    @Test
    void aUnitStandsForThoseBelowItAndForItsPlaces() {
        var health = unit("RSK-DINKES");
        var found = search.look(organisation(), "berobat", health, 50, 0);
        assertThat(found.cards())
                .extracting(ServiceCard::unitCode)
                .contains("RSK-PKM-WANASARI")
                .doesNotContain("RSK-KEC-WANASARI");
        var mall = search.look(organisation(), "", unit("RSK-MPP"), 100, 0);
        assertThat(mall.cards())
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.locations()).contains("RSK-MPP"));
    }

    @Test
    void aSearchWithoutWordsListsAllByName() {
        var all = search.look(organisation(), " ?! ", ANYWHERE, 100, 0);
        assertThat(all.total()).isEqualTo(60);
        assertThat(all.cards())
                .extracting(card -> card.name().toLowerCase(java.util.Locale.ROOT))
                .isSorted();
    }

    private Search.Result look(String typed) {
        return search.look(organisation(), typed, ANYWHERE, 50, 0);
    }

    private SearchStore.Where unit(String code) {
        var path = organisations.unit(organisation(), code).orElseThrow().path();
        var units =
                organisations.units(organisation()).stream()
                        .filter(unit -> unit.within(path))
                        .map(Unit::id)
                        .toList();
        return new SearchStore.Where(null, null, units);
    }

    private OrganisationId organisation() {
        return organisations.forHost("").organisation();
    }
}
