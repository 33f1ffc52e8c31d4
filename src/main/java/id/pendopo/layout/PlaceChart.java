package id.pendopo.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures where they belong on a map: circles whose areas are the figures; the table stands on the
 * same page. The map is equirectangular and true to scale along the parallel in its middle.
 */
public final class PlaceChart {

    /**
     * A place in degrees (WGS 84).
     *
     * @param figure no circle is drawn for nothing, only a mark
     * @param link where circle and label lead; empty for nowhere
     * @param here is it what the page is about?
     */
    public record Place(
            String name,
            double latitude,
            double longitude,
            long figure,
            String number,
            String link,
            boolean here) {}

    /**
     * A place on the map, in units of the drawing.
     *
     * @param label null where there is no room for one
     */
    public record Spot(Place place, double east, double south, double size, @Nullable Label label) {

        public String x() {
            return Scale.coordinate(east);
        }

        public String y() {
            return Scale.coordinate(south);
        }

        public String radius() {
            return Scale.coordinate(size);
        }

        public String ring() {
            return Scale.coordinate(size + 4);
        }
    }

    /** A name on the map; {@code at} is where it begins, is in the middle, or ends. */
    public record Label(double at, double base, String anchor, double width) {

        public String x() {
            return Scale.coordinate(at);
        }

        public String y() {
            return Scale.coordinate(base);
        }

        PlaceLabels.Box box() {
            double from =
                    switch (anchor) {
                        case "start" -> at;
                        case "end" -> at - width;
                        default -> at - width / 2;
                    };
            return new PlaceLabels.Box(from, base - 14, from + width, base + 5);
        }
    }

    static final double WIDTH = 360;
    private static final double SIDE = 56;
    private static final double ABOVE = 40;
    private static final double BELOW = 72;
    private static final double TALLEST = 300;
    private static final double LOWEST = 80;

    /** Radius of the largest circle: where there is room, and where places crowd. */
    private static final double LARGE = 34;

    private static final double SMALL = 10;
    private static final double MARK = 3.5;

    private static final double METRES_OF_A_DEGREE = 111_320;
    private static final double LONGEST_SCALE = 90;

    private final List<Spot> spots;
    private final double height;
    private final double unitsOfAMetre;
    private final String caption;
    private final String north;

    /**
     * @param north the letter at the arrow
     */
    public PlaceChart(List<Place> places, String caption, String north) {
        this.caption = caption;
        this.north = north;
        double south = least(places, false);
        double west = least(places, true);
        double middle = (south + most(places, false)) / 2;
        double metresEast = METRES_OF_A_DEGREE * Math.cos(Math.toRadians(middle));
        double wide = Math.max(1_000, (most(places, true) - west) * metresEast);
        double tall = Math.max(1_000, (most(places, false) - south) * METRES_OF_A_DEGREE);
        this.unitsOfAMetre = Math.min((WIDTH - 2 * SIDE) / wide, TALLEST / tall);
        double floor = Math.max(LOWEST, tall * unitsOfAMetre);
        this.height = Math.ceil(ABOVE + floor + BELOW);
        double centre = (west + most(places, true)) / 2;
        var bare =
                places.stream()
                        .map(
                                one ->
                                        new Spot(
                                                one,
                                                WIDTH / 2
                                                        + (one.longitude() - centre)
                                                                * metresEast
                                                                * unitsOfAMetre,
                                                ABOVE
                                                        + floor / 2
                                                        - (one.latitude() - middle)
                                                                * METRES_OF_A_DEGREE
                                                                * unitsOfAMetre,
                                                MARK,
                                                null))
                        .toList();
        this.spots = labelled(sized(bare));
    }

    private static double least(List<Place> places, boolean east) {
        return places.stream()
                .mapToDouble(one -> east ? one.longitude() : one.latitude())
                .min()
                .orElse(0);
    }

    private static double most(List<Place> places, boolean east) {
        return places.stream()
                .mapToDouble(one -> east ? one.longitude() : one.latitude())
                .max()
                .orElse(0);
    }

    /** The largest first, so that a small circle lies on a large one. */
    private static List<Spot> sized(List<Spot> bare) {
        var counted = bare.stream().filter(one -> one.place().figure() > 0).toList();
        double most = counted.stream().mapToDouble(PlaceChart::root).max().orElse(1);
        double radius = LARGE / most;
        for (int i = 0; i < counted.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = counted.get(i);
                var other = counted.get(j);
                double apart =
                        Math.hypot(one.east() - other.east(), one.south() - other.south()) - 2;
                radius = Math.min(radius, apart / (root(one) + root(other)));
            }
        }
        double fits = Math.max(radius, SMALL / most);
        return bare.stream()
                .map(
                        one ->
                                new Spot(
                                        one.place(),
                                        one.east(),
                                        one.south(),
                                        one.place().figure() > 0 ? fits * root(one) : MARK,
                                        null))
                .sorted(
                        Comparator.comparingLong((Spot one) -> one.place().figure())
                                .reversed()
                                .thenComparing(one -> one.place().name()))
                .toList();
    }

    private static double root(Spot spot) {
        return Math.sqrt(spot.place().figure());
    }

    private List<Spot> labelled(List<Spot> sized) {
        var labels = new PlaceLabels(height, sized);
        var all = new ArrayList<Spot>();
        for (var one : sized) {
            all.add(new Spot(one.place(), one.east(), one.south(), one.size(), labels.beside(one)));
        }
        return List.copyOf(all);
    }

    public List<Spot> spots() {
        return spots;
    }

    public String caption() {
        return caption;
    }

    public String north() {
        return north;
    }

    public int height() {
        return (int) height;
    }

    /** Where scale and arrow stand. */
    public int foot() {
        return (int) height - 10;
    }

    /** A round length that fits below the map: 1, 2 or 5 and noughts, in metres. */
    public long metres() {
        long metres = 1;
        for (long ten = 1; ten < 10_000_000; ten *= 10) {
            for (long step : new long[] {1, 2, 5}) {
                if (step * ten * unitsOfAMetre <= LONGEST_SCALE) {
                    metres = step * ten;
                }
            }
        }
        return metres;
    }

    public String length() {
        return metres() < 1_000 ? metres() + " m" : metres() / 1_000 + " km";
    }

    public String scale() {
        return "M8 %dv5H%sv-5"
                .formatted(foot() - 5, Scale.coordinate(8 + metres() * unitsOfAMetre));
    }
}
