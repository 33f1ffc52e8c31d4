package id.pendopo.complaint.publication;

import id.pendopo.access.Officer;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintCases;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An officer of the tests who lets everybody read what the machine proposes. */
@Component
public class PublicationDesk {

    private final PublicTexts texts;
    private final ToldPlaces places;
    private final JdbcClient sql;

    PublicationDesk(PublicTexts texts, ToldPlaces places, JdbcClient sql) {
        this.texts = texts;
        this.places = places;
        this.sql = sql;
    }

    /** As if everybody could read them since last week, and nothing had been told yet. */
    public void lastWeek(List<String> codes) {
        settle(codes);
        nothingWasTold();
    }

    /** As if everybody could read them since last week. */
    void settle(List<String> codes) {
        sql.sql(
                        """
                        update complaint.public_text t
                           set made_at = made_at - interval '8 days'
                          from complaint.complaint c
                         where c.id = t.complaint_id and c.code in (:codes)
                        """)
                .param("codes", codes)
                .update();
        places.forget();
    }

    /** No place was told so far. */
    void nothingWasTold() {
        sql.sql("delete from complaint.told_places").update();
        places.forget();
    }

    /** What was counted is of last week. */
    void nextWeek() {
        sql.sql("update complaint.told_places set begun = begun - 7").update();
        places.forget();
    }

    public void show(Officer officer, Complaint complaint) {
        var last = texts.last(complaint).orElseThrow();
        ComplaintCases.done(
                texts.review(officer, complaint, last.revision(), last.title(), last.body(), true));
    }
}
