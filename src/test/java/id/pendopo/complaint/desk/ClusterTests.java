package id.pendopo.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Made;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.desk.NewCases.Brought;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that tell of the same, in the hands of officers. */
@House
@Tag("store")
class ClusterTests {

    private static final String HOME = "/petugas/pengaduan";
    private static final String API = "/api/v1/complaints/";
    private static final String WHY = "Keduanya tentang pintu depan yang sama.";
    private static final String ALIKE = "Mungkin tentang hal yang sama";

    @Autowired private ComplaintCases cases;
    @Autowired private NewCases others;
    @Autowired private DeskOfficers officers;
    @Autowired private JdbcClient sql;

    private DeskVisitor officer;
    private DeskVisitor head;
    private DeskVisitor inspector;

    @BeforeEach
    void enter() {
        officer = officers.officer();
        head = officers.head();
        inspector = officers.inspector();
    }

    @Test
    void whatIsLikeACaseIsShownWithReasonsToWhoMayReadIt() {
        var title = "Lampu lorong Pasar Wirakusuma padam";
        var plain = ComplaintCases.Brought.PLAIN.titled(title);
        var known = cases.published(plain).code();
        var here = officer.get(HOME + "/" + cases.forwarded(plain).code()).body();
        assertThat(here).contains(ALIKE, link(known), "nama tempat yang sama", "hal yang mirip");

        var heads = others.forwarded(Brought.titled(title), "RSK-DISDUKCAPIL");
        assertThat(officer.get(HOME + "/" + heads).body()).contains(link(known));
        assertThat(head.get(HOME + "/" + heads).body()).doesNotContain(known);
    }

    @Test
    void whatIsSecretHeldOrAboutConductSuggestsNothingAndIsNeverSuggested() {
        var title = "Lampu lorong Pasar Suryanegara padam";
        var known = cases.published(ComplaintCases.Brought.PLAIN.titled(title)).code();
        var secret = others.forwarded(Brought.titled(title).secretly(), "RSK-RSUD");
        var held = others.taken(Brought.titled(title).heldByAMachine()).code();
        var conduct = others.taken(new Brought(title, "pungli", "RSK-RSUD", false, false, 0));
        for (var code : List.of(secret, held)) {
            assertThat(officer.get(HOME + "/" + code).body()).doesNotContain(ALIKE, known);
        }
        assertThat(inspector.get(HOME + "/" + conduct.code()).body())
                .doesNotContain(ALIKE, known, "/gabung");
        var plain = others.forwarded(Brought.titled(title), "RSK-RSUD");
        assertThat(officer.get(HOME + "/" + plain).body())
                .contains(link(known))
                .doesNotContain(secret, held, conduct.code());
    }

    @Test
    void theOfficerChoosesReadsWhatChangesAndJoins() {
        var main = cases.published();
        var made = cases.published();
        var path = HOME + "/" + made.code();
        assertThat(officer.get(path + "/gabung").body()).contains("name=\"induk\"");
        var shown = officer.get(path + "/gabung?induk=" + main.code().toLowerCase());
        assertThat(shown.body()).contains("Gabungkan ke " + main.code(), "Yang berubah");
        assertThat(joined(made)).isFalse();
        var silent = officer.post(path + "/gabung", "induk", main.code(), "kata", "Sama.");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("sedikitnya 20 huruf", "Sama.");
        var stale = join(officer, made.code(), main.code(), "versi", "1");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(joined(made)).isFalse();

        var before = cases.find(made);
        assertThat(join(officer, made.code(), main.code()).statusCode()).isEqualTo(303);
        var after = cases.find(made);
        assertThat(after.status()).as("its own state").isEqualTo(before.status());
        assertThat(after.due()).as("its own clocks").isEqualTo(before.due());
        assertThat(officer.get(path).body()).contains("Digabungkan ke pengaduan induk", WHY);
        assertThat(officer.get(HOME + "/" + main.code()).body())
                .contains("1 pengaduan digabungkan", link(made.code()), "Jawab semuanya");
        assertThat(actions(made)).contains("complaint.joined");
        assertThat(actions(main)).contains("complaint.gathered");

        assertThat(officer.post(path + "/pisah").statusCode()).isEqualTo(303);
        assertThat(joined(made)).isFalse();
        var again = officer.post(path + "/pisah");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("berdiri sendiri");
        assertThat(join(officer, made.code(), main.code()).statusCode())
                .as("what an officer undid may be done again")
                .isEqualTo(303);
    }

    @Test
    void fromTheMainCaseALikeOneIsJoinedThere() {
        var plain = ComplaintCases.Brought.PLAIN.titled("Lampu lorong Pasar Mekarjaya padam");
        var main = cases.published(plain);
        cases.join(cases.published(plain), main);
        var like = cases.published(plain);
        var taken = cases.join(cases.published(plain), cases.published());
        var page = officer.get(HOME + "/" + main.code()).body();
        var way = "/gabung?induk=" + main.code();
        assertThat(page)
                .contains(HOME + "/" + like.code() + way)
                .doesNotContain(taken.code() + way);
        assertThat(officer.get(HOME + "/" + like.code() + way).body())
                .contains("Gabungkan ke " + main.code());
        assertThat(officer.get(HOME + "/" + like.code()).body())
                .as("it gathers nothing itself")
                .doesNotContain("/gabung?induk=");
    }

    @Test
    void aClusterIsOneMainCaseAndItsMembers() {
        var main = cases.published();
        var member = cases.join(cases.published(), main);
        var third = cases.published();

        assertThat(refusal(main.code(), third.code())).isEqualTo("has_members");
        assertThat(refusal(third.code(), member.code())).isEqualTo("main_is_member");
        assertThat(refusal(member.code(), third.code())).isEqualTo("joined_already");
        assertThat(refusal(third.code(), third.code())).isEqualTo("main_itself");
        assertThat(refusal(third.code(), "")).isEqualTo("main_missing");
        assertThat(refusal(third.code(), "RSK-0000000-0")).isEqualTo("main_unknown");
        assertThat(refusal(third.code(), cases.closed().code())).isEqualTo("ended");
        assertThat(refusal(cases.closed().code(), third.code())).isEqualTo("ended");
        assertThat(joined(third)).isFalse();
    }

    @Test
    void whatIsSecretHeldOrOfOthersIsNeverJoined() {
        var plain = others.forwarded("RSK-DISDUKCAPIL");
        var secret = others.forwarded(Brought.titled("Kuitansi parkir").secretly(), "RSK-RSUD");
        var held = others.taken(Brought.titled("Tolak pajak").heldByAMachine()).code();
        var conduct = others.taken("pungli", "RSK-RSUD").code();
        var elsewhere = others.forwarded("RSK-RSUD");

        assertThat(refusal(plain, secret)).isEqualTo("never_joined");
        assertThat(refusal(secret, plain)).isEqualTo("never_joined");
        assertThat(refusal(plain, held)).isEqualTo("never_joined");
        assertThat(refusal(held, plain)).isEqualTo("never_joined");
        assertThat(refusal(plain, conduct)).as("not theirs to read").isEqualTo("main_unknown");
        assertThat(inspector.api(API + conduct + "/merge", body(plain)).body())
                .contains("main_unknown");
        assertThat(head.api(API + plain + "/merge", body(elsewhere)).body())
                .contains("main_unknown");
        assertThat(head.api(API + elsewhere + "/merge", body(plain)).statusCode()).isEqualTo(404);
        assertThat(head.get(HOME + "/" + elsewhere + "/gabung").statusCode()).isEqualTo(404);
        assertThat(head.post(HOME + "/" + elsewhere + "/pisah").statusCode()).isEqualTo(404);
    }

    @Test
    void whatTurnsOutToBeAboutConductStandsWithNobodyAnyMore() {
        var main = others.forwarded("RSK-RSUD");
        var member = others.forwarded("RSK-RSUD");
        assertThat(officer.api(API + member + "/merge", body(main)).statusCode()).isEqualTo(200);
        var conduct =
                Map.of(
                        "class", "PENGAWASAN",
                        "category", "pungli",
                        "words", "Ini tentang pungutan oleh petugas loket.");
        var done = officer.api(API + main + "/reclassify", conduct);
        assertThat(done.statusCode()).as(done.body()).isBetween(200, 204);

        var seen = DeskVisitor.json(officer.api(API + member));
        assertThat(seen.path("joinedTo").isNull()).isTrue();
        assertThat(
                        sql.sql("select count(*) from complaint.joined where main_id = :id")
                                .param("id", id(main))
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void programsJoinAndPartAndSeeWhatStandsTogether() {
        var main = cases.published();
        var made = cases.published();
        var done = officer.api(API + made.code() + "/merge", body(main.code()));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(DeskVisitor.json(done).path("joinedTo").asString()).isEqualTo(main.code());
        assertThat(DeskVisitor.json(officer.api(API + main.code())).path("members").toString())
                .contains(made.code());
        var wrong = officer.api(API + cases.published().code() + "/merge", Map.of("words", WHY));
        assertThat(DeskVisitor.json(wrong).path("errors").path(0).path("field").asString())
                .isEqualTo("into");
        var parted = officer.api(API + made.code() + "/split", Map.of());
        assertThat(DeskVisitor.json(parted).path("joinedTo").isNull()).isTrue();
        assertThat(officer.api(API + made.code() + "/split", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void allAreAnsweredAtOnceEachInItsOwnThreadAndOthersAreNamed() {
        var main = cases.published();
        var member = cases.join(cases.published(), main);
        var asked = cases.ask(cases.join(cases.published(), main));
        var page = officer.get(HOME + "/" + main.code()).body();
        var whole = page.replaceAll("(?s).*name=\"pilih\" value=\"([^\"]+)\".*", "$1");
        assertThat(whole.split(" ")).containsExactly(main.code(), member.code(), asked.code());

        var shown =
                officer.post(
                        HOME + "/massal", "aksi", "jawab", "gabungan", main.code(), "pilih", whole);
        assertThat(shown.body()).contains("Jawab 3 pengaduan", "tidak dapat dibatalkan");
        var done =
                officer.post(
                        HOME + "/massal/jalankan",
                        "aksi",
                        "jawab",
                        "gabungan",
                        main.code(),
                        "pilih",
                        whole,
                        "alasan",
                        "DILAKUKAN",
                        "kata",
                        "Tanjakan sudah diganti besi pada hari Rabu dan diperiksa.");

        assertThat(done.body()).contains("2 dari 3", asked.code(), "status sekarang");
        assertThat(cases.find(main).status()).isEqualTo(Status.ANSWERED);
        assertThat(cases.find(member).status()).isEqualTo(Status.ANSWERED);
        assertThat(cases.find(asked).status()).isEqualTo(Status.PENDING_INFO);
        for (var one : List.of(main, member)) {
            assertThat(events(one)).as("each its own").contains("ANSWER");
        }
        assertThat(events(asked)).doesNotContain("ANSWER");
    }

    @Test
    void membersThatOthersHandleNowAreNamedAndLeftOut() {
        var main = others.forwarded("RSK-DISDUKCAPIL");
        var gone = others.forwarded("RSK-DISDUKCAPIL");
        assertThat(head.api(API + gone + "/merge", body(main)).statusCode()).isEqualTo(200);
        var handed = Map.of("unit", "RSK-RSUD", "words", "Ini tentang tangga rumah sakit.");
        assertThat(officer.api(API + gone + "/forward", handed).statusCode()).isEqualTo(200);

        assertThat(head.get(HOME + "/" + main).body())
                .contains("ditangani unit lain: " + gone)
                .doesNotContain(link(gone), "Jawab semuanya");
        var fields = new String[] {"aksi", "jawab", "gabungan", main, "pilih", main + " " + gone};
        assertThat(head.post(HOME + "/massal", fields).body())
                .contains("Jawab 1 pengaduan", "Tidak ikut", gone);
        assertThat(officer.get(HOME + "/" + gone).body())
                .as("it stands there still")
                .contains(link(main));
    }

    private HttpResponse<String> join(
            DeskVisitor visitor, String code, String main, String... more) {
        var fields = Stream.of("induk", main, "kata", WHY);
        return visitor.post(
                HOME + "/" + code + "/gabung",
                Stream.concat(fields, Stream.of(more)).toArray(String[]::new));
    }

    /** The reason for which a program does not join one case to another. */
    private String refusal(String code, String main) {
        var answer = officer.api(API + code + "/merge", body(main));
        return DeskVisitor.json(answer).path("errors").path(0).path("code").asString();
    }

    private static Map<String, String> body(String main) {
        return Map.of("into", main, "words", WHY);
    }

    private static String link(String code) {
        return "href=\"" + HOME + "/" + code + "\"";
    }

    private boolean joined(Made made) {
        return officer.get(HOME + "/" + made.code()).body().contains("Pisahkan dari gabungan");
    }

    private List<String> events(Made made) {
        return sql.sql("select kind from complaint.event where complaint_id = :id order by number")
                .param("id", id(made.code()))
                .query(String.class)
                .list();
    }

    private List<String> actions(Made made) {
        return sql.sql("select action from audit.entry where subject = :code")
                .param("code", made.code())
                .query(String.class)
                .list();
    }

    private java.util.UUID id(String code) {
        return sql.sql("select id from complaint.complaint where code = :code")
                .param("code", code)
                .query(java.util.UUID.class)
                .single();
    }
}
