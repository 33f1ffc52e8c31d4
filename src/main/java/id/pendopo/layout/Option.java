package id.pendopo.layout;

/** One choice of a select, of radios or of checkboxes; the hint may be empty. */
public record Option(String value, String label, String hint) {

    public Option(String value, String label) {
        this(value, label, "");
    }
}
