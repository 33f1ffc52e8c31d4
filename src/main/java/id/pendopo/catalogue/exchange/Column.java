package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.ServiceEntry;
import java.util.List;
import java.util.Optional;

/**
 * A column of our files.
 *
 * @param key its name in CSV and JSON, such as {@code SD3_nilai}
 * @param component code of the law's component; empty for what is said of the service itself
 * @param field name in the component's form; empty where one cell holds all its items
 * @param choices the only values that may stand in it; empty when any may
 * @param fixed it is written for people to read, and overlooked when it comes back
 */
record Column(
        String key,
        String component,
        String field,
        Kind kind,
        List<Choice> choices,
        Label label,
        boolean required,
        boolean fixed) {

    /** What stands in the cells. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        CHOICE,
        /** Several values, parted by bars. */
        LIST,
        /** Several values, each on a line of the cell. */
        LINES
    }

    /** The same in both languages. */
    record Label(String id, String en) {
        String in(String language) {
            return language.equals("en") ? en : id;
        }

        boolean is(String written) {
            var sought = ServiceEntry.folded(written);
            return ServiceEntry.folded(id).equals(sought) || ServiceEntry.folded(en).equals(sought);
        }
    }

    /** A value that may stand in a cell, by its code or in words. */
    record Choice(String code, Label label) {
        boolean is(String written) {
            return code.equalsIgnoreCase(written.strip()) || label.is(written);
        }
    }

    boolean is(String header) {
        return key.equalsIgnoreCase(header.strip()) || label.is(header);
    }

    /** The code of what was written; empty when it is none of the choices. */
    Optional<String> code(String written) {
        return choices.stream().filter(one -> one.is(written)).map(Choice::code).findFirst();
    }

    /** A code in words. */
    String words(String code, String language) {
        return choices.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.label().in(language))
                .findFirst()
                .orElse(code);
    }
}
