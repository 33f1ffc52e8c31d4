package id.pendopo.complaint.publication;

import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Move;
import java.util.List;
import java.util.Set;

/**
 * What of a public case is told outside of its page, too: what happened, and which words of
 * officers. Nobody is told more than anybody else.
 */
public final class ToldCases {

    /** What happened and is everybody's business. */
    private static final Set<String> TOLD =
            Set.of(
                    CaseEvent.Kind.RECEIVED.name(),
                    Move.VERIFY.name(),
                    Move.FORWARD.name(),
                    Move.RETURN.name(),
                    Move.START.name(),
                    Move.ASK.name(),
                    Move.PAUSE.name(),
                    Move.RESUME.name(),
                    Move.ANSWER.name(),
                    Move.ARCHIVE.name(),
                    Move.RECLASSIFY.name(),
                    Move.CONFIRM.name(),
                    Move.CONTEST.name(),
                    Move.REOPEN.name(),
                    Move.SILENCE.name());

    /** Of these the officers' words, too; the reporter's words are only in the public text. */
    private static final Set<String> QUOTED = Set.of(Move.START.name(), Move.ANSWER.name());

    private ToldCases() {}

    /** Is an event of this kind told to everybody? */
    public static boolean tells(String kind) {
        return TOLD.contains(kind);
    }

    /** What officers wrote, covered like what the reporter wrote; empty where it is not told. */
    public static List<String> quoted(String kind, String words) {
        return QUOTED.contains(kind) ? PublicViews.paragraphs(Masking.of(words)) : List.of();
    }
}
