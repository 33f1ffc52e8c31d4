package id.pendopo.organisation;

import id.pendopo.access.Placed;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the organisation's tree: an agency, a centre, a health centre, a desk.
 *
 * @param path codes from the root down to this unit, such as {@code /RSK/RSK-DINKES/}: a subtree is
 *     a prefix
 * @param whatsapp its number in WhatsApp, such as {@code +62200555014}; empty when it has none
 */
public record Unit(
        UnitId id,
        String code,
        @Nullable UnitId parent,
        String path,
        String name,
        String shortName,
        String kind,
        String address,
        @Nullable String regionCode,
        String phone,
        String email,
        String whatsapp,
        @Nullable Position position,
        List<Hours> hours,
        List<Access> accessibility,
        boolean active)
        implements Placed {

    /**
     * When the unit is open.
     *
     * @param days ISO numbers, 1 is Monday
     */
    public record Hours(List<Integer> days, LocalTime open, LocalTime close) {}

    /** One facility: whether it is there, and what to know about it. */
    public record Access(String facility, boolean present, @Nullable String note) {}

    /** Is it this unit, or one below it? */
    public boolean within(String ancestorPath) {
        return path.startsWith(ancestorPath);
    }

    /** Depth in the tree; the root has 0. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count() - 2;
    }
}
