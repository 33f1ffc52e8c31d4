package id.pendopo.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the national evaluation of public service (PEKPPP, Permenpan RB 29/2022) judges a plan that
 * follows a survey (RTL): by the share that is done, and by how fast all of it was.
 */
public record Bands(String version, List<Share> share, List<Speed> speed) {

    private static final int HUNDRED = 100;

    /**
     * A level of the share.
     *
     * @param bound done of a hundred planned
     * @param included whether the bound itself belongs to it
     */
    public record Share(int level, int bound, boolean included) {

        boolean reached(long done, long planned) {
            int side = Long.compare(done * HUNDRED, bound * planned);
            return included ? side >= 0 : side > 0;
        }
    }

    /** A level of the speed: all was done within so many months after the report. */
    public record Speed(int level, int months) {

        boolean kept(LocalDate report, LocalDate last) {
            return !last.isAfter(report.plusMonths(months));
        }
    }

    public Bands {
        share = List.copyOf(share);
        speed = List.copyOf(speed);
    }

    /** 0 to 5; 0 when nothing was planned. */
    public int shareLevel(long done, long planned) {
        if (planned == 0) {
            return 0;
        }
        return share.stream()
                .filter(band -> band.reached(done, planned))
                .map(Share::level)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    /**
     * 0 to 5; 0 when it took longer than every band, or not all is done.
     *
     * @param report the day of the report; null before it
     * @param last the day on which the last of all was done; null before that
     */
    public int speedLevel(@Nullable LocalDate report, @Nullable LocalDate last) {
        if (report == null || last == null) {
            return 0;
        }
        return speed.stream()
                .filter(band -> band.kept(report, last))
                .map(Speed::level)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }
}
