package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An officer's own filters, and whether keys of one letter do anything. */
@Component
class Habits {

    private static final int MOST = 10;
    private static final int LONGEST = 60;

    private final HabitStore store;

    Habits(HabitStore store) {
        this.store = store;
    }

    List<Saved> saved(Officer officer) {
        return store.saved(officer);
    }

    @Transactional
    Outcome<Saved> save(Officer officer, String name, Wanted wanted) {
        var clean = name.strip();
        if (clean.isEmpty()) {
            return Outcome.refused("nama", Refusal.NAME_MISSING);
        }
        if (clean.length() > LONGEST) {
            return Outcome.refused("nama", Refusal.NAME_TOO_LONG, clean.length(), LONGEST);
        }
        if (store.saved(officer).size() >= MOST) {
            return Outcome.refused("nama", Refusal.TOO_MANY_SAVED, MOST);
        }
        var fresh = new Saved(Ids.next(), clean, wanted);
        return store.save(officer, fresh)
                ? Outcome.done(fresh)
                : Outcome.refused("nama", Refusal.NAME_TAKEN, clean);
    }

    @Transactional
    boolean forget(Officer officer, UUID id) {
        return store.forget(officer, id);
    }

    boolean keys(Officer officer) {
        return store.keys(officer);
    }

    @Transactional
    void keys(Officer officer, boolean on) {
        store.keys(officer, on);
    }
}
