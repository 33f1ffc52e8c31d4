package id.pendopo.organisation;

import id.pendopo.shared.Page;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A unit's place as a page shows it: when it is open, and what makes it accessible or not.
 *
 * @param hours lines such as "Senin–Jumat 08.00–15.00"
 */
public record Place(List<String> hours, List<Check> checks) {

    /** One facility that is there, or is not yet. */
    public record Check(String name, boolean present, @Nullable String note) {}

    public static Place of(Unit unit, List<Facility> facilities, Page page) {
        return new Place(hours(unit, page), checks(unit, facilities));
    }

    private static List<String> hours(Unit unit, Page page) {
        return unit.hours().stream()
                .map(
                        open ->
                                days(open.days(), page)
                                        + " "
                                        + page.time(open.open())
                                        + "–"
                                        + page.time(open.close()))
                .toList();
    }

    /** Days in a row are written as a span: Senin–Jumat. */
    private static String days(Collection<Integer> numbers, Page page) {
        var spans = new ArrayList<String>();
        Integer first = null;
        Integer last = null;
        for (int day : new TreeSet<>(numbers)) {
            if (last != null && first != null && day != last + 1) {
                spans.add(span(first, last, page));
                first = day;
            }
            first = first == null ? day : first;
            last = day;
        }
        if (first != null && last != null) {
            spans.add(span(first, last, page));
        }
        return String.join(", ", spans);
    }

    private static String span(int first, int last, Page page) {
        var from = name(first, page);
        return first == last ? from : from + (last == first + 1 ? ", " : "–") + name(last, page);
    }

    private static String name(int day, Page page) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.FULL, page.locale());
    }

    private static List<Check> checks(Unit unit, List<Facility> facilities) {
        var checks = new ArrayList<Check>();
        for (var facility : facilities) {
            unit.accessibility().stream()
                    .filter(access -> access.facility().equals(facility.key()))
                    .map(access -> new Check(facility.name(), access.present(), access.note()))
                    .forEach(checks::add);
        }
        checks.sort((a, b) -> Boolean.compare(b.present(), a.present()));
        return List.copyOf(checks);
    }
}
