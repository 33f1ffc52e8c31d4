package id.pendopo.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is fixed about follow-up: how findings may be answered, and how plans are judged. */
@Component
public class FollowUpLaw {

    private final FollowUpLawStore store;

    FollowUpLaw(FollowUpLawStore store) {
        this.store = store;
    }

    /** The ways to answer, in their order. */
    public List<AnswerClass> classes(String language) {
        return store.classes(language);
    }

    public Optional<AnswerClass> answer(String code, String language) {
        return classes(language).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The levels of the national evaluation that are in force on this day. */
    public Bands bands(LocalDate day) {
        return store.bands(day);
    }
}
