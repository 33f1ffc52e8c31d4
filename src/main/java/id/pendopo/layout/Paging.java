package id.pendopo.layout;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which page of a list is shown.
 *
 * @param number from 1
 * @param size rows on a page
 * @param total rows in all
 * @param address path and query up to and with {@code halaman=}
 */
public record Paging(int number, int size, long total, String address) {

    public Paging {
        number = Math.max(1, Math.min(number, (int) Math.max(1, (total + size - 1) / size)));
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public int offset() {
        return (number - 1) * size;
    }

    public long first() {
        return total == 0 ? 0 : offset() + 1L;
    }

    public long last() {
        return Math.min(total, (long) offset() + size);
    }

    /** The numbers to offer: first, last, and those around this one; 0 stands for a gap. */
    public List<Integer> numbers() {
        var shown =
                IntStream.rangeClosed(1, pages())
                        .filter(n -> n == 1 || n == pages() || Math.abs(n - number) <= 1)
                        .boxed()
                        .toList();
        var numbers = new java.util.ArrayList<Integer>();
        for (int n : shown) {
            if (!numbers.isEmpty() && n - numbers.getLast() > 1) {
                numbers.add(0);
            }
            numbers.add(n);
        }
        return List.copyOf(numbers);
    }
}
