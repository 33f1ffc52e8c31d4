package id.pendopo.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds room for the names on a map, one after the other: beside the circle, below, above, then
 * some way off. What finds none has no label; the table on the page has it.
 */
final class PlaceLabels {

    record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }

        boolean meets(PlaceChart.Spot spot) {
            double x = Math.clamp(spot.east(), left, right);
            double y = Math.clamp(spot.south(), top, bottom);
            return Math.hypot(spot.east() - x, spot.south() - y) < spot.size() + 1;
        }

        boolean within(double height) {
            return left >= 0 && top >= 0 && right <= PlaceChart.WIDTH && bottom <= height;
        }
    }

    /** Widths of letters and figures differ from font to font; these are broad ones. */
    private static final double LETTER = 7.8;

    private static final double FIGURE = 10.5;
    private static final double GAP = 4;
    private static final double STEP = 9;
    private static final int STEPS = 4;

    /** The strip of scale and arrow below the map. */
    private static final double FOOT = 32;

    private final double height;
    private final List<PlaceChart.Spot> spots;
    private final List<Box> taken = new ArrayList<>();

    PlaceLabels(double height, List<PlaceChart.Spot> spots) {
        this.height = height;
        this.spots = spots;
    }

    PlaceChart.@Nullable Label beside(PlaceChart.Spot spot) {
        for (var label : candidates(spot)) {
            var box = label.box();
            if (box.within(height - FOOT)
                    && taken.stream().noneMatch(box::meets)
                    && spots.stream().noneMatch(box::meets)) {
                taken.add(box);
                return label;
            }
        }
        return null;
    }

    private static List<PlaceChart.Label> candidates(PlaceChart.Spot spot) {
        var place = spot.place();
        double width = place.name().length() * LETTER;
        if (place.figure() > 0) {
            width += GAP + place.number().length() * FIGURE;
        }
        double away = spot.size() + GAP;
        double middle =
                Math.clamp(
                        spot.east(), width / 2, Math.max(width / 2, PlaceChart.WIDTH - width / 2));
        var all = new ArrayList<PlaceChart.Label>();
        for (int i = 0; i < STEPS; i++) {
            double off = i * STEP;
            all.add(
                    new PlaceChart.Label(
                            spot.east() + away, spot.south() + 5 + off, "start", width));
            all.add(new PlaceChart.Label(spot.east() - away, spot.south() + 5 + off, "end", width));
            all.add(
                    new PlaceChart.Label(
                            spot.east() + away, spot.south() + 5 - off, "start", width));
            all.add(new PlaceChart.Label(spot.east() - away, spot.south() + 5 - off, "end", width));
            all.add(new PlaceChart.Label(middle, spot.south() + away + 12 + off, "middle", width));
            all.add(new PlaceChart.Label(middle, spot.south() - away - 3 - off, "middle", width));
            for (double down : new double[] {away + 12 + off, -away - 3 - off}) {
                double base = spot.south() + down;
                all.add(new PlaceChart.Label(spot.east() - GAP, base, "start", width));
                all.add(new PlaceChart.Label(spot.east() + GAP, base, "end", width));
            }
        }
        return all;
    }
}
