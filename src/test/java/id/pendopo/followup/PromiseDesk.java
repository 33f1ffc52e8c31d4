package id.pendopo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.catalogue.Clerk;
import id.pendopo.survey.SurveyOffice;
import id.pendopo.survey.arithmetic.WorkedExample;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Brings a survey to where it is followed up, and promises what the officers of a unit promise.
 *
 * @param unit code of the unit that promises, unless a test says otherwise
 */
public record PromiseDesk(SurveyOffice office, Clerk clerk, JdbcClient sql, String unit) {

    public static final String ROLE = "survey_officer";
    public static final String PATH = "/petugas/tindak-lanjut";

    public PromiseDesk(int port, Path data, JdbcClient sql, String unit) {
        this(new SurveyOffice(port, data), new Clerk(port, data), sql, unit);
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    /** A survey with the answers of the worked example. */
    String answered(String unit) {
        return answered(Map.of("unit", unit));
    }

    String answered(Map<String, Object> wish) {
        var code = office.openSurvey(wish);
        for (var row : WorkedExample.ROWS) {
            var answers = new HashMap<String, Integer>();
            for (int i = 0; i < row.length(); i++) {
                answers.put(WorkedExample.KEYS.get(i), row.charAt(i) - '0');
            }
            office.respond(code, Map.of("answers", answers));
        }
        return code;
    }

    /** A closed survey whose answers about the furnishings are poor. */
    public String closed(int answers) {
        var survey = office.openSurvey(Map.of("unit", unit));
        for (int i = 0; i < answers; i++) {
            var given = new HashMap<>(SurveyOffice.all(3));
            given.put("SARPRAS", 1 + i % 2);
            office.respond(survey, Map.of("answers", given));
        }
        office.close(survey);
        return survey;
    }

    String published(String unit) {
        var code = answered(unit);
        office.close(code);
        office.publish(code);
        return code;
    }

    public String finding(String survey, String element) {
        return sql.sql(
                        "select id::text from followup.finding where source_code = :survey and detail = :element")
                .param("survey", survey)
                .param("element", element)
                .query(String.class)
                .single();
    }

    /** A promise as it is typed. */
    public Map<String, String> wish(Map<String, String> more) {
        var wish = new HashMap<String, String>();
        wish.put("tanggapan", "ACCEPTED");
        wish.put("alasan", "Warga benar.");
        wish.put("judul", "Kursi tunggu diganti");
        wish.put("alasan_janji", "Ruang tunggu menjadi layak.");
        wish.put("unit", unit);
        wish.put("tenggat", today().plusDays(30).toString());
        wish.put("indikator", "kursi tunggu yang layak");
        wish.put("sasaran", "32 kursi");
        wish.putAll(more);
        return wish;
    }

    /** Answers a finding with a promise and gives its code. */
    public String promised(String survey, String element, Map<String, String> more) {
        var path = PATH + "/temuan/" + finding(survey, element) + "/komitmen";
        var made = clerk.post(ROLE, path, wish(more));
        assertThat(made.status()).as(made.body()).isEqualTo(303);
        return made.location().substring(made.location().lastIndexOf('/') + 1);
    }

    /** Promised, shown and done. */
    String done(String survey, String element, String measure) {
        var code = promised(survey, element, Map.of());
        var path = PATH + "/" + code;
        evidence(path);
        var done = Map.of("selesai", today().toString(), "ukuran", measure);
        assertThat(clerk.post(ROLE, path + "/selesai", done).status()).isEqualTo(303);
        return code;
    }

    void evidence(String path) {
        var link = Map.of("keterangan", "Kursi baru", "tautan", "https://contoh.example/kursi");
        assertThat(clerk.upload(ROLE, path + "/bukti", link, "berkas", new byte[0]).status())
                .isEqualTo(303);
    }

    String serviceOf(String unit) {
        return sql.sql(
                        """
                        select s.code
                          from catalogue.service s
                          join organisation.unit u
                            on u.organisation_id = s.organisation_id and u.id = s.unit_id
                         where u.code = :unit and s.active
                         order by s.code
                         limit 1
                        """)
                .param("unit", unit)
                .query(String.class)
                .single();
    }

    JsonNode items(String query) {
        return office.page("/api/v1/commitments" + query).json().path("items");
    }

    JsonNode item(String code) {
        var next = "";
        while (true) {
            var page = office.page("/api/v1/commitments?limit=100" + next).json();
            for (var item : page.path("items")) {
                if (item.path("code").asString().equals(code)) {
                    return item;
                }
            }
            assertThat(page.path("next").isString()).as(code).isTrue();
            next = "&cursor=" + page.path("next").asString();
        }
    }
}
