package id.pendopo.survey.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a survey found, in the chapters that offices expect (Permenpan RB 14/2017). */
record Report(Head head, List<Chapter> chapters, List<Chapter> annexes) {

    /**
     * What stands on the cover.
     *
     * @param version 0 while nothing is frozen
     * @param check code that leads to the frozen figures; empty while nothing is frozen
     * @param hash of those figures; empty while nothing is frozen
     * @param value the index; empty without one
     * @param at when the figures were frozen, or the moment
     */
    record Head(
            String organisation,
            String unit,
            String shortUnit,
            String code,
            String title,
            String period,
            int version,
            String check,
            String hash,
            String value,
            String grade,
            long responses,
            Instant at,
            @Nullable Signature signature) {

        boolean frozen() {
            return version > 0;
        }

        boolean signed() {
            return signature != null;
        }
    }

    /** A chapter with its number, such as BAB I. */
    record Chapter(String id, String number, String title, List<Section> sections) {}

    /** A part of a chapter; without a title it is all of it. */
    record Section(String number, String title, List<Block> blocks) {}

    Report {
        chapters = List.copyOf(chapters);
        annexes = List.copyOf(annexes);
    }

    Stream<Block> blocks() {
        return Stream.concat(chapters.stream(), annexes.stream())
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.blocks().stream());
    }

    /** Everything that an officer may put differently, in the order of the report. */
    List<Block.Text> texts() {
        return blocks().filter(block -> !(block instanceof Block.Grid grid) || grid.open())
                .flatMap(Report::texts)
                .toList();
    }

    /** The same, and what data say of a day: it stays as it is when the report is signed. */
    List<Block.Text> kept() {
        return blocks().flatMap(Report::texts).toList();
    }

    private static Stream<Block.Text> texts(Block block) {
        return switch (block) {
            case Block.Text text -> Stream.of(text);
            case Block.Grid grid -> grid.rows().stream().flatMap(List::stream);
            case Block.Fixed _, Block.Bullets _, Block.Chart _, Block.Table _ -> Stream.empty();
        };
    }

    List<Block.Table> tables() {
        return blocks().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
    }
}
