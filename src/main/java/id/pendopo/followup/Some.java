package id.pendopo.followup;

import java.util.List;

/** A part of a list, and how many there are in all. */
public record Some<T>(List<T> items, long total) {

    /** One of them, with that number. */
    record Row<T>(T item, long total) {}

    public Some {
        items = List.copyOf(items);
    }

    static <T> Some<T> of(List<Row<T>> rows) {
        return new Some<>(
                rows.stream().map(Row::item).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }
}
