package id.pendopo.complaint.desk;

import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Said;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an officer filled in for an act; only some of it concerns each act. */
record ActForm(
        @Nullable Integer seen,
        String reason,
        String words,
        String caseClass,
        String category,
        String target,
        String unit,
        List<NewComplaint.Upload> uploads) {

    static final String SEEN = "versi";

    static ActForm of(Map<String, String> typed, List<NewComplaint.Upload> uploads) {
        return new ActForm(
                number(typed.getOrDefault(SEEN, "")),
                typed.getOrDefault("alasan", ""),
                Words.clean(typed.getOrDefault("kata", "")),
                typed.getOrDefault("kelas", ""),
                typed.getOrDefault("kategori", ""),
                typed.getOrDefault("terlapor", ""),
                typed.getOrDefault("unit", ""),
                uploads);
    }

    Said said() {
        return new Said(seen, reason, words, uploads);
    }

    ActForm saying(String other) {
        return new ActForm(seen, reason, other, caseClass, category, target, unit, uploads);
    }

    /** A version that can't be read is one that nobody saw. */
    private static @Nullable Integer number(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        return typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : Integer.valueOf(-1);
    }
}
