package id.pendopo.opendata;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of the description of the APIs, in which names stand between backticks. */
record ApiText(List<Piece> pieces) {

    /** Words, or a name as programs write it. */
    record Piece(String text, boolean code) {}

    static List<ApiText> of(String text) {
        var paragraphs = new ArrayList<ApiText>();
        for (var paragraph : text.split("\n\n")) {
            if (!paragraph.isBlank()) {
                paragraphs.add(paragraph(paragraph.strip()));
            }
        }
        return paragraphs;
    }

    private static ApiText paragraph(String text) {
        var pieces = new ArrayList<Piece>();
        boolean code = false;
        for (var piece : text.split("`", -1)) {
            if (!piece.isEmpty()) {
                pieces.add(new Piece(piece, code));
            }
            code = !code;
        }
        return new ApiText(pieces);
    }
}
