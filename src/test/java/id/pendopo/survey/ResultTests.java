package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.survey.arithmetic.WorkedExample;
import id.pendopo.survey.arithmetic.WorkedFigures;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What surveys found, and who sees it when. */
@Tag("store")
@House
class ResultTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private SurveyOffice office;

    @BeforeEach
    void reach() {
        office = new SurveyOffice(port, data);
    }

    private String worked(Map<String, Object> more) {
        var code = office.openSurvey(more);
        WorkedExample.responses()
                .forEach(one -> office.respond(code, Map.of("answers", SurveyOffice.answers(one))));
        office.close(code);
        return code;
    }

    private String demo(String unit) {
        return sql.sql(
                        """
                        select s.code
                          from survey.survey s
                          join organisation.unit u on u.id = s.unit_id
                         where u.code = :unit and s.state = 'PUBLISHED'
                         order by s.closed_at desc
                         limit 1
                        """)
                .param("unit", unit)
                .query(String.class)
                .single();
    }

    @Test
    void figuresAreForStaffUntilTheyArePublished() {
        var code = worked(Map.of());
        var path = "/api/v1/surveys/" + code + "/index";
        var nobody = office.page(path);
        assertThat(nobody.status()).isEqualTo(403);
        assertThat(nobody.codes()).containsExactly("not_published_yet");
        assertThat(office.as("jury", "GET", path, null).status()).isEqualTo(403);
        // The head of another unit is nobody here.
        assertThat(office.as("unit_head", "GET", path, null).status()).isEqualTo(403);
        assertThat(office.page("/skm/" + code).status()).isEqualTo(404);
        WorkedFigures.check(office.index(code));
        office.publish(code);
        var published = office.page(path);
        assertThat(published.status()).isEqualTo(200);
        WorkedFigures.check(published.json());
        assertThat(office.page("/api/v1/surveys/TIDAK-ADA/index").status()).isEqualTo(404);
    }

    @Test
    void publishedFiguresAreFrozen() {
        var code = worked(Map.of());
        office.publish(code);
        var before = office.page("/api/v1/surveys/" + code + "/index").body();
        sql.sql(
                        "delete from survey.response where survey_id = (select id from survey.survey where code = :code)")
                .param("code", code)
                .update();
        assertThat(office.page("/api/v1/surveys/" + code + "/index").body()).isEqualTo(before);
    }

    @Test
    void thePageSaysWhatTheFigureMayReallyBe() {
        var code = worked(Map.of());
        office.publish(code);
        var page = office.page("/skm/" + code);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("81,75")
                .contains("Hanya 14 orang menjawab")
                .contains("antara 75,0 dan 88,5")
                .contains("mungkin C, B, atau A")
                .contains("Kami perlu 52 jawaban, dan mendapat 14")
                .contains(
                        "Terendah: ruang dan fasilitas, waktu penyelesaian, dan penanganan pengaduan.")
                .contains("79,69 (tidak resmi)")
                .contains("0,912");
        var english = office.page("/en/skm/" + code);
        assertThat(english.body())
                .contains("81.75")
                .contains("may be C, B or A")
                .contains("lang=\"id\">Survei uji");
    }

    @Test
    void withRoundedWeightsTheFigureWithoutTheFeeIsNotShown() {
        var code = worked(Map.of("weightMode", "ROUNDED_0_11"));
        office.publish(code);
        assertThat(office.page("/skm/" + code).body())
                .contains("80,93")
                .doesNotContain("(tidak resmi)")
                .contains("bobot 0,11");
    }

    @Test
    void theElementsCanBeTaken() {
        var code = worked(Map.of());
        office.publish(code);
        var csv = office.page("/skm/" + code + "/unsur.csv");
        assertThat(csv.header("content-type")).startsWith("text/csv");
        assertThat(csv.body().lines().toList())
                .hasSize(11)
                .contains(
                        "SARPRAS,8,9,\"Sarana dan Prasarana\",14,39,2.7857,0.3095,69.64,C,0,4,9,1")
                .contains("SKM,,,\"Nilai SKM\",14,,,3.269841,81.75,B,,,,");
    }

    @Test
    void everyPublishedResultIsOpenData() {
        assertThat(office.page("/data-terbuka").body()).contains("/skm/hasil.csv");
        var lines = office.page("/skm/hasil.csv").body().lines().toList();
        assertThat(lines.getFirst()).startsWith("code,unit,unit_name,title,from,until,ikm,grade");
        assertThat(lines).hasSizeGreaterThan(15);
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).startsWith(demo("RSK-RSUD") + ",RSK-RSUD,"));
    }

    @Test
    void aChangeIsClaimedOnlyWhenItIsNoChance() {
        var first = worked(Map.of("unit", "RSK-BAPENDA"));
        office.publish(first);
        var second = worked(Map.of("unit", "RSK-BAPENDA"));
        office.publish(second);
        var comparison =
                office.page("/api/v1/surveys/" + second + "/index").json().path("comparison");
        assertThat(comparison.path("survey").asString()).isEqualTo(first);
        assertThat(comparison.path("direction").asString()).isEqualTo("UNCHANGED");
        assertThat(office.page("/skm/" + second).body()).contains("Belum bisa dipastikan naik.");
        var rounded = worked(Map.of("unit", "RSK-BAPENDA", "weightMode", "ROUNDED_0_11"));
        office.publish(rounded);
        var other = office.page("/api/v1/surveys/" + rounded + "/index").json().path("comparison");
        assertThat(other.path("comparable").asBoolean()).isFalse();
        assertThat(other.path("obstacle").asString()).isEqualTo("different_weights");
    }

    @Test
    void theRegencyShowsItsLatestResults() {
        var list = office.page("/skm");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()).contains("Rumah Sakit Umum Daerah Rasuka");
        assertThat(office.page("/skm?q=puskesmas").body())
                .contains("Puskesmas Wanasari")
                .doesNotContain("Rumah Sakit Umum");
        assertThat(office.page("/skm?q=tidakada").body()).contains("Tidak ada hasil tentang");
        assertThat(office.page("/skm?halaman=99").status()).isEqualTo(200);
        assertThat(office.page("/en/skm").body()).contains("What people say about our services");
        for (var unit : new String[] {"RSK-DISDUKCAPIL", "RSK-RSUD", "RSK-KEC-WANASARI"}) {
            assertThat(office.page("/skm/" + demo(unit)).status()).isEqualTo(200);
            assertThat(office.page("/en/skm/" + demo(unit)).body()).contains("Over time");
        }
    }

    @Test
    void homeAndServicePagesShowWhatPeopleSaid() {
        assertThat(office.page("/").body()).contains("Kata warga, apa adanya", "/survei");
        var service = office.page("/layanan/RSK-KTP-HILANG").body();
        assertThat(service)
                .contains("Kata warga")
                // Other tests may have published a later survey about the same service.
                .containsPattern("href=\"/skm/[A-Z0-9*~$=-]+\"")
                .contains("Nilai layanan ini");
    }

    @Test
    void theInventedPeopleDifferAsRealOnesDo() {
        int people =
                sql.sql(
                                """
                                select count(*) from survey.response r
                                  join survey.survey s on s.id = r.survey_id
                                 where s.created_by = 'demo' and s.state = 'PUBLISHED'
                                """)
                        .query(Integer.class)
                        .single();
        assertThat(people).isBetween(2_800, 3_400);
        var older = mean("'LANSIA' = any (r.needs)");
        var others = mean("not 'LANSIA' = any (r.needs)");
        assertThat(others - older).isGreaterThan(.3);
        var index = office.index(demo("RSK-RSUD"));
        assertThat(index.path("lowest").get(0).asString()).isEqualTo("WAKTU");
        assertThat(index.path("grade").asString()).isEqualTo("C");
    }

    /** Mean answer about the time, of the invented people for whom this holds. */
    private double mean(String condition) {
        return sql.sql(
                        "select avg(r.answers[3]) from survey.response r join survey.survey s on s.id ="
                                + " r.survey_id where s.created_by = 'demo' and r.answers[3] > 0 and "
                                + condition)
                .query(Double.class)
                .single();
    }

    @Test
    void surveysAreListedForPrograms() {
        var code = office.openSurvey(Map.of("opensAt", "2020-01-01T00:00:00+07:00"));
        var open = office.page("/api/v1/surveys?status=open&limit=2").json();
        assertThat(open.path("items").get(0).path("code").asString()).isEqualTo(code);
        assertThat(open.path("items"))
                .allSatisfy(item -> assertThat(item.path("status").asString()).isEqualTo("open"));
        assertThat(open.path("items").size()).isLessThanOrEqualTo(2);
        var published = office.page("/api/v1/surveys?status=published&limit=10").json();
        var next = published.path("next").asString();
        var rest = office.page("/api/v1/surveys?status=published&limit=10&cursor=" + next).json();
        assertThat(codes(rest)).isNotEmpty().doesNotContainAnyElementsOf(codes(published));
        assertThat(office.page("/api/v1/surveys?status=lama").status()).isEqualTo(422);
        assertThat(office.page("/api/v1/surveys?limit=0").status()).isEqualTo(422);
        assertThat(office.page("/api/v1/surveys?cursor=x").status()).isEqualTo(422);
    }

    private static java.util.List<String> codes(JsonNode list) {
        return list.path("items").valueStream().map(i -> i.path("code").asString()).toList();
    }

    @Test
    void aSurveyTellsAllThatItAsks() {
        var code = office.openSurvey(Map.of());
        var survey = office.page("/api/v1/surveys/" + code).json();
        assertThat(survey.path("elements").valueStream().map(e -> e.path("key").asString()))
                .containsExactlyElementsOf(WorkedExample.KEYS);
        var time = survey.path("elements").get(2);
        assertThat(time.path("question").path("id").asString())
                .isEqualTo("Seberapa cepat layanan Anda diselesaikan?");
        assertThat(time.path("labels").path("en").get(3).asString()).isEqualTo("Very quick");
        assertThat(survey.path("elements").get(7).path("regulationNumber").asInt()).isEqualTo(9);
        assertThat(survey.path("elements").get(8).path("regulationNumber").asInt()).isEqualTo(8);
        assertThat(survey.path("profile").valueStream().map(f -> f.path("field").asString()))
                .containsExactly("sex", "age", "education", "occupation", "service");
        assertThat(survey.path("needs").size()).isEqualTo(10);
        var draft = office.survey(Map.of());
        assertThat(office.page("/api/v1/surveys/" + draft).status()).isEqualTo(404);
        assertThat(office.staff("GET", "/api/v1/surveys/" + draft, null).status()).isEqualTo(200);
    }

    @Test
    void theSampleIsSharedOut() {
        var shared = office.page("/api/v1/tools/sample-size?population=1760&strata=900,500,300,60");
        assertThat(shared.body()).isEqualTo("{\"sample\":315,\"allocation\":[161,89,54,11]}");
        assertThat(
                        office.page("/api/v1/tools/sample-size?population=60")
                                .json()
                                .path("sample")
                                .asInt())
                .isEqualTo(52);
        assertThat(office.page("/api/v1/tools/sample-size?population=10&strata=4,4").codes())
                .containsExactly("strata_sum");
        assertThat(office.page("/api/v1/tools/sample-size?population=banyak").status())
                .isEqualTo(422);
        assertThat(office.page("/api/v1/tools/sample-size").status()).isEqualTo(422);
    }
}
