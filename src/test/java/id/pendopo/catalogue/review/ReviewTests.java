package id.pendopo.catalogue.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has not looked at a standard for a year is told so, once. */
@House
@Tag("store")
class ReviewTests {

    private static final String ABOUT = "Standar perlu ditinjau: Akta perkawinan";
    private static final String DIVORCE = "Standar perlu ditinjau: Akta perceraian%";

    @Autowired private Reviews reviews;
    @Autowired private JdbcClient sql;

    @BeforeEach
    void nothingIsSentYet() {
        sql.sql("delete from catalogue.review_reminder").update();
        sql.sql("delete from notification.message where subject like 'Standar perlu ditinjau%'")
                .update();
    }

    @Test
    void theHeadIsRemindedOnceOfAStandardThatIsAYearOld() {
        reviews.remind();
        long sent = letters(ABOUT + "%");
        assertThat(sent).isOne();
        assertThat(letters("Standar perlu ditinjau: Kartu Identitas Anak%"))
                .as("it is not due")
                .isZero();
        long all = letters("Standar perlu ditinjau%");
        reviews.remind();
        assertThat(letters("Standar perlu ditinjau%")).as("not twice").isEqualTo(all);
        var text =
                sql.sql("select body from notification.message where subject like :subject")
                        .param("subject", ABOUT + "%")
                        .query(String.class)
                        .single();
        assertThat(text)
                .contains("Hendra Gunarso", "versi 2", "/petugas/layanan/RSK-AKTA-KAWIN/standar");
    }

    @Test
    void whatWasReviewedIsDueAYearLater() {
        reviews.remind();
        assertThat(letters(DIVORCE)).as("a year old").isOne();
        sql.sql("delete from catalogue.review_reminder").update();
        sql.sql(
                        """
                        insert into catalogue.standard_event
                               (organisation_id, id, service_id, version, kind, on_date, at)
                        select organisation_id, gen_random_uuid(), id, 1, 'REVIEWED', current_date, now()
                          from catalogue.service
                         where code = 'RSK-AKTA-CERAI'
                        """)
                .update();
        reviews.remind();
        assertThat(letters(DIVORCE)).as("reviewed today").isOne();
        assertThat(letters(ABOUT + "%")).as("reminded again, for nobody looked").isEqualTo(2);
    }

    private long letters(String subject) {
        return sql.sql("select count(*) from notification.message where subject like :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }
}
