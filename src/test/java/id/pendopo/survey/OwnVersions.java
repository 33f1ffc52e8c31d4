package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Versions of the questionnaire that tests make for themselves. */
final class OwnVersions {

    static final String PATH = "/petugas/kuesioner";
    static final Map<String, String> WHOLE =
            Map.of(
                    "judul", "Uji lengkap",
                    "unsur-transparansi", "BESIDE",
                    "unsur-integritas", "BESIDE",
                    "kepentingan", "1",
                    "tanya-1", "Bagaimana Anda datang ke sini?",
                    "jawab-1", "Jalan kaki\nSepeda motor\nAngkutan umum\nMobil\nDiantar",
                    "tanya-en-1", "How did you get here?",
                    "jawab-en-1", "On foot\nBy motorcycle\nBy bus\nBy car\nSomebody took me");

    private OwnVersions() {}

    static SurveyOffice.Answer made(SurveyOffice office, Map<String, String> fields) {
        return office.staffForm("survey_officer", PATH + "/baru", fields);
    }

    /** The code of a version made like this. */
    static String version(SurveyOffice office, Map<String, String> fields) {
        var made = made(office, fields);
        assertThat(made.status()).as(made.body()).isEqualTo(303);
        var address = made.header("location");
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
