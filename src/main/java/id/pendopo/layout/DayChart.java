package id.pendopo.layout;

import java.util.List;
import java.util.stream.IntStream;

/** How many came each day; its table stands below it. */
public record DayChart(List<Day> days, String caption) {

    /** One day. */
    public record Day(String label, long count) {}

    private static final double LEFT = 30;
    private static final double RIGHT = 478;
    private static final double TOP = 10;
    private static final double BOTTOM = 130;

    public long most() {
        return Math.max(1, days.stream().mapToLong(Day::count).max().orElse(1));
    }

    /** Round steps of the scale. */
    public List<Long> lines() {
        long step = step();
        long end = (most() + step - 1) / step * step;
        return IntStream.rangeClosed(0, (int) (end / step)).mapToObj(i -> i * step).toList();
    }

    private long step() {
        long step = 1;
        boolean one = true;
        while (most() / step > 4) {
            step *= one ? 5 : 2;
            one = !one;
        }
        return step;
    }

    public String y(long count) {
        return new Scale(0, lines().getLast(), BOTTOM, TOP).at(count);
    }

    public String height(long count) {
        double top = new Scale(0, lines().getLast(), BOTTOM, TOP).position(count);
        return Scale.coordinate(BOTTOM - top);
    }

    public String x(int index) {
        return Scale.coordinate(LEFT + index * pitch());
    }

    public String width() {
        return Scale.coordinate(Math.min(20, pitch() * .7));
    }

    /** Every so many days bear a label, so that labels never touch. */
    public boolean labelled(int index) {
        return index % Math.max(1, (int) Math.ceil(60 / pitch())) == 0;
    }

    private double pitch() {
        return Math.min(30, (RIGHT - LEFT) / Math.max(1, days.size()));
    }
}
