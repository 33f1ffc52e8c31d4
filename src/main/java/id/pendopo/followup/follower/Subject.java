package id.pendopo.followup.follower;

import id.pendopo.followup.Watched;
import id.pendopo.organisation.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is followed: one commitment, or all of a unit and those below it.
 *
 * @param unit null for a commitment
 * @param name as people know it
 * @param path of the page that shows it
 * @param watched whose news it is
 */
record Subject(@Nullable UnitId unit, String name, String path, Watched watched) {

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
}
