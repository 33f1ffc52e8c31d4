package id.pendopo.document;

/** How much a table has brought so far; more than a house can bear is not read to its end. */
final class Burden {

    static final int MOST_CELLS = 1_000_000;
    static final int MOST_CHARACTERS = 32 * 1024 * 1024;

    private int cells;
    private long characters;

    /** Takes a row upon itself; false when that is too much. */
    boolean bears(TableBook.Line line) {
        cells += line.cells().size();
        for (var cell : line.cells()) {
            characters += cell.text().length();
        }
        return cells <= MOST_CELLS && characters <= MOST_CHARACTERS;
    }

    Refusal refusal() {
        return cells > MOST_CELLS ? Refusal.TOO_MANY_CELLS : Refusal.TOO_LARGE_INSIDE;
    }
}
