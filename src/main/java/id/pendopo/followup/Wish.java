package id.pendopo.followup;

import java.util.Map;

/** What an officer typed, field by field. */
public record Wish(Map<String, String> typed) {

    public Wish {
        typed = Map.copyOf(typed);
    }

    /** Without blanks around it; empty when it did not come. */
    public String of(String field) {
        return typed.getOrDefault(field, "").replace("\u0000", "").strip();
    }
}
