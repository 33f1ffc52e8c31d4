package id.pendopo.complaint.publication;

import id.pendopo.access.Officer;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintCases;
import org.springframework.stereotype.Component;

/** An officer of the tests who lets everybody read what the machine proposes. */
@Component
public class PublicationDesk {

    private final PublicTexts texts;

    PublicationDesk(PublicTexts texts) {
        this.texts = texts;
    }

    public void show(Officer officer, Complaint complaint) {
        var last = texts.last(complaint).orElseThrow();
        ComplaintCases.done(
                texts.review(officer, complaint, last.revision(), last.title(), last.body(), true));
    }
}
