package id.pendopo.survey.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far each sheet of a batch has come.
 *
 * @param typed what was typed, by sheet and pass
 * @param sent sheets that have become responses
 */
record PaperSheets(
        PaperBatch batch,
        PaperForm form,
        Map<Integer, Map<Integer, List<String>>> typed,
        Map<Integer, Map<Integer, UUID>> typists,
        Set<Integer> sent) {

    /** The pass in which differences were settled. */
    static final int SETTLED = 3;

    static PaperSheets of(
            PaperBatch batch, PaperForm form, List<PaperStore.Entry> entries, List<Integer> sent) {
        var typed = new HashMap<Integer, Map<Integer, List<String>>>();
        var typists = new HashMap<Integer, Map<Integer, UUID>>();
        for (var entry : entries) {
            typed.computeIfAbsent(entry.sheet(), _ -> new HashMap<>())
                    .put(entry.pass(), entry.cells());
            typists.computeIfAbsent(entry.sheet(), _ -> new HashMap<>())
                    .put(entry.pass(), entry.typedBy());
        }
        return new PaperSheets(batch, form, typed, typists, Set.copyOf(sent));
    }

    @Nullable List<String> cells(int sheet, int pass) {
        return typed.getOrDefault(sheet, Map.of()).get(pass);
    }

    /** How many sheets were typed in this pass. */
    long count(int pass) {
        return typed.values().stream().filter(passes -> passes.containsKey(pass)).count();
    }

    /** The first sheet that was not yet typed in this pass; 0 when there is none. */
    int next(int pass) {
        return IntStream.rangeClosed(1, batch.sheets())
                .filter(sheet -> cells(sheet, pass) == null)
                .findFirst()
                .orElse(0);
    }

    /** Sheets on which the two passes differ and nobody has settled it. */
    List<Integer> disputed() {
        return IntStream.rangeClosed(1, batch.sheets())
                .filter(sheet -> agreed(sheet) == null && !differences(sheet).isEmpty())
                .boxed()
                .toList();
    }

    /** Cells in which the two passes differ; none when one of them is missing. */
    List<Integer> differences(int sheet) {
        var first = cells(sheet, 1);
        var second = cells(sheet, 2);
        return first == null || second == null ? List.of() : form.differences(first, second);
    }

    /** What the sheet says without doubt; null while it was not typed twice or is disputed. */
    @Nullable List<String> agreed(int sheet) {
        var settled = cells(sheet, SETTLED);
        if (settled != null) {
            return settled;
        }
        var first = cells(sheet, 1);
        boolean same = first != null && cells(sheet, 2) != null && differences(sheet).isEmpty();
        return same ? first : null;
    }

    /** Sheets that can become responses now. */
    List<Integer> ready() {
        var ready = new ArrayList<Integer>();
        for (int sheet = 1; sheet <= batch.sheets(); sheet++) {
            var cells = agreed(sheet);
            if (!sent.contains(sheet) && cells != null && !form.tooFew(cells)) {
                ready.add(sheet);
            }
        }
        return ready;
    }

    /** Sheets that are agreed upon and have too few answers to count. */
    long tooFew() {
        return IntStream.rangeClosed(1, batch.sheets())
                .mapToObj(this::agreed)
                .filter(cells -> cells != null && form.tooFew(cells))
                .count();
    }

    /** Sheets that one person typed both times. */
    long sameTypist() {
        return typists.values().stream()
                .filter(passes -> java.util.Objects.equals(passes.get(1), passes.get(2)))
                .count();
    }

    boolean complete() {
        return sent.size() + tooFew() == batch.sheets();
    }
}
