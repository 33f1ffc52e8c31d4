package id.pendopo.followup.follower;

import id.pendopo.followup.Watched;
import id.pendopo.organisation.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is followed: one commitment, or all of a unit and those below it.
 *
 * @param unit null for a commitment
 * @param name as people know it; empty for a hidden one
 * @param path of the page that shows it
 * @param watched whose news it is
 */
record Subject(@Nullable UnitId unit, String name, String path, Watched watched) {

    /** A commitment whose source is public no longer: nothing of it is told, but it can be left. */
    static final Subject HIDDEN =
            new Subject(null, "", "/tindak-lanjut", new Watched("", List.of()));

    static Subject commitment(String code, String title) {
        return new Subject(null, title, "/tindak-lanjut/" + code, new Watched(code, List.of()));
    }

    static Subject unit(UnitId unit, String code, String name, List<UnitId> within) {
        return new Subject(unit, name, "/tindak-lanjut/unit/" + code, new Watched("", within));
    }

    /** Where somebody asks to follow it. */
    String form() {
        return path + "/ikuti";
    }

    /** Where somebody reads that it has ended. */
    String ended() {
        return equals(HIDDEN) ? path : form() + "/berhenti";
    }
}
