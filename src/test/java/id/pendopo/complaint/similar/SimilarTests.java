package id.pendopo.complaint.similar;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.Location;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Public cases that may tell of the same. */
@House
@Tag("store")
class SimilarTests {

    @Autowired private ComplaintCases cases;
    @Autowired private LexiconStore lexicon;
    @Autowired private Similars similars;
    @Autowired private Gists gists;
    @Autowired private Offices offices;
    @Autowired private JdbcClient sql;

    @Test
    void aShortMessageIsReadAsItIsMeant() {
        var written = gist("Jalan di depan Pasar Senen berlubang-lubang, mohon diperbaiki.");
        var message = gist("jln dpn psr senen bolong2 tlg dibenerin");

        assertThat(message.names()).isEqualTo(written.names()).containsExactly("senen");
        assertThat(message.words()).isEqualTo(written.words()).contains("jalan", "lubang");
    }

    @Test
    void anotherMarketIsAnotherPlace() {
        assertThat(gist("Jalan depan pasar Minggu berlubang").names()).containsExactly("minggu");
        assertThat(gist("Sekolah SDN 02 Kalibaru bocor").names())
                .containsExactlyInAnyOrder("sdn2", "kalibaru");
    }

    @Test
    void slipsOfThePenDoNotMatter() {
        assertThat(gist("smpah numpuk dpn pasarr kliwon").words()).contains("sampah", "tumpuk");
        assertThat(gist("parahhhhh bgt lmpu jalan matiiii").words()).contains("lampu", "mati");
    }

    @Test
    void aPublicCaseIsFoundByWhoeverTellsTheSameOfThePlace() {
        var name = "Zarandika";
        var code = published("Lampu jalan di Pasar " + name + " mati sudah seminggu.");

        var found = found("lmpu jln psr " + name + " padam");
        assertThat(found).extracting(Similars.Similar::code).contains(code);
        assertThat(found.getFirst().reasons()).contains("WORDS", "PLACE_NAME", "TIME");
        assertThat(found("lmpu jln psr Bukitraya padam"))
                .extracting(Similars.Similar::code)
                .doesNotContain(code);
        assertThat(found("toilet pasar " + name + " kotor"))
                .extracting(Similars.Similar::code)
                .doesNotContain(code);
    }

    @Test
    void casesOfTheExampleAreFoundFromTheStart() {
        assertThat(found("jalan di depan pasar wanasari berlubang dalam"))
                .extracting(Similars.Similar::title)
                .contains("jln dpn pasar bolong2");
    }

    @Test
    void whoeverNamesTheOfficeNeedNoOtherPlace() {
        var code = published("Ranjang kamar bersalin patah, pasien jatuh tengah malam.");

        var found = found("ranjang bersalin puskesmas wanasari patah");
        assertThat(found).extracting(Similars.Similar::code).contains(code);
        assertThat(found.getFirst().reasons()).contains("OFFICE").doesNotContain("PLACE_NAME");
        assertThat(codes("ranjang bersalin puskesmas lembah asri patah")).doesNotContain(code);
        assertThat(codes("ranjang bersalin patah")).doesNotContain(code);
        assertThat(codes("ranjang bersalin patah", "RSK-PKM-WANASARI")).contains(code);
        assertThat(codes("ranjang bersalin patah", "RSK-RSUD")).doesNotContain(code);
        assertThat(codes("ranjang bersalin patah", "RSK")).doesNotContain(code);
    }

    @Test
    void anOfficeIsKnownByItsKindWhereThereIsButOne() {
        var organisation = cases.site().organisation();

        assertThat(offices.of(organisation, "", "min lift rsud mati lg"))
                .isEqualTo(offices.of(organisation, "RSK-RSUD", ""))
                .hasSize(1);
        assertThat(offices.of(organisation, "", "antre di capil lama bgt")).hasSize(1);
        assertThat(offices.of(organisation, "", "puskesmas tutup jam sebelas")).isEmpty();
        assertThat(offices.of(organisation, "", "Dinas tidak menjawab, Kabupaten Rasuka diam"))
                .isEmpty();
    }

    @Test
    void aCaseThatIsNoLongerPublicIsNeverShown() {
        var code = published("Selokan di Kampung Wirandaru tersumbat sampah.");
        assertThat(codes("got kampung wirandaru mampet")).contains(code);

        sql.sql("update complaint.complaint set secret = true where code = :code")
                .param("code", code)
                .update();

        assertThat(codes("got kampung wirandaru mampet")).doesNotContain(code);
    }

    @Test
    void whatAReporterWroteIsNotReadBeforeAnOfficerLetEverybodyReadIt() {
        var made = cases.taken();
        assertThat(
                        sql.sql("select count(*) from complaint.gist where complaint_id = :id")
                                .param("id", id(made.code()))
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void whatCameWithoutATurnIsCaughtUpWith() {
        var code = published("Pohon besar di Gang Sirayuda hampir tumbang.");
        sql.sql("delete from complaint.gist where complaint_id = :id")
                .param("id", id(code))
                .update();
        assertThat(codes("pohon gang sirayuda mau roboh")).doesNotContain(code);

        gists.catchUp();

        assertThat(codes("pohon gang sirayuda mau roboh, hampir tumbang")).contains(code);
    }

    @Test
    void whoeverTriesAllPlacesLearnsOfNoneThatIsNotTold() {
        var words = "Tiang bendera balai warga roboh menimpa jemuran.";
        var code = published(words);
        lies(code, "96.01.01.2001", -7.5, 110.5);

        assertThat(asked("96.01.01.2001", -7.5, 110.5)).doesNotContain(code);
        assertThat(asked("96.01", -7.5, 110.5)).doesNotContain(code);
        assertThat(codes("Tiang bendera roboh menimpa jemuran", "RSK-PKM-WANASARI"))
                .as("by what everybody knows")
                .contains(code);
    }

    private Set<String> asked(String region, double lat, double lon) {
        var location = new Location("", region, lat, lon);
        return codes("Tiang bendera roboh menimpa jemuran", "", location);
    }

    private void lies(String code, String region, double lat, double lon) {
        sql.sql(
                        "update complaint.complaint set region_code = :region, lat = :lat, long = :lon where code = :code")
                .param("region", region)
                .param("lat", lat)
                .param("lon", lon)
                .param("code", code)
                .update();
        sql.sql("delete from complaint.gist where complaint_id = :id")
                .param("id", id(code))
                .update();
        gists.catchUp();
    }

    @Test
    void aTextOfVeryManyPlacesAndWordsIsReadAsFarAsItSaysSomething() {
        var places = new StringBuilder();
        for (char a = 'a'; a <= 'z'; a++) {
            for (char b = 'a'; b <= 'z'; b++) {
                places.append(" pasar k").append(a).append(b).append("q rusak").append(b).append(a);
            }
        }
        var gist = gist(places.toString());

        assertThat(gist.keys(Set.of("97.01.05"))).hasSizeLessThanOrEqualTo(40 * (2 * 8 + 1));
        assertThat(gist("a".repeat(5_000)).words()).isEmpty();
    }

    @Test
    void noWordsLeadNowhere() {
        assertThat(found("")).isEmpty();
        assertThat(found("!!! ??? 123")).isEmpty();
    }

    private Gist gist(String text) {
        return lexicon.now().normaliser().gist(text);
    }

    /** A case that everybody may read, in other words than the tests' usual ones. */
    private String published(String words) {
        var made = cases.published();
        sql.sql(
                        "update complaint.public_text set title = :words, body = :words where complaint_id = :id")
                .param("words", words)
                .param("id", id(made.code()))
                .update();
        sql.sql("delete from complaint.gist where complaint_id = :id")
                .param("id", id(made.code()))
                .update();
        gists.catchUp();
        return made.code();
    }

    private UUID id(String code) {
        return sql.sql("select id from complaint.complaint where code = :code")
                .param("code", code)
                .query(UUID.class)
                .single();
    }

    private List<Similars.Similar> found(String text) {
        return found(text, "");
    }

    private List<Similars.Similar> found(String text, String unit) {
        return found(text, unit, Location.UNKNOWN);
    }

    private List<Similars.Similar> found(String text, String unit, Location location) {
        var organisation = cases.site().organisation();
        var telling = new Similars.Telling(text, "", unit, location);
        return similars.of(organisation, telling, similars.today(organisation), 5);
    }

    private Set<String> codes(String text) {
        return codes(text, "");
    }

    private Set<String> codes(String text, String unit) {
        return codes(text, unit, Location.UNKNOWN);
    }

    private Set<String> codes(String text, String unit, Location location) {
        return Set.copyOf(
                found(text, unit, location).stream().map(Similars.Similar::code).toList());
    }
}
