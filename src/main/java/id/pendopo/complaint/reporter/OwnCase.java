package id.pendopo.complaint.reporter;

import id.pendopo.complaint.CaseFile;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.cluster.Mate;
import id.pendopo.complaint.publication.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as its reporter sees it.
 *
 * @param meaning what the standing means, in a sentence
 * @param clock what the clocks show, one sentence each
 * @param opened how often the identity was opened, by the role of who did
 * @param continues code of the case that this one goes on with
 * @param mates what everybody may know of the cases that it stands with
 * @param publicText what everybody reads, or may come to read
 */
record OwnCase(
        String code,
        String status,
        Standing standing,
        String meaning,
        About about,
        String unit,
        List<String> clock,
        Clock clocks,
        List<Line> history,
        List<CaseFile> files,
        Map<String, Integer> opened,
        @Nullable String continues,
        List<Mate> mates,
        @Nullable Text publicText,
        Doors doors) {

    /** What it is about, in the words of its reporter. */
    record About(
            String title,
            List<String> paragraphs,
            String language,
            String category,
            String caseClass,
            String received,
            String remedy,
            Identity identity,
            boolean secret) {}

    /** What the house knows of its reporter. */
    enum Identity {
        UNKNOWN,
        ANONYMOUS,
        NAMED
    }

    /** Both clocks for programs. */
    record Clock(
            @Nullable LocalDate due,
            @Nullable LocalDate missed,
            int limit,
            int used,
            @Nullable LocalDate step,
            int paused) {}

    /**
     * Something that happened.
     *
     * @param words as they were written, one paragraph each
     * @param language of the words
     */
    record Line(
            int number,
            String kind,
            String date,
            LocalDate day,
            String sentence,
            List<String> words,
            String language) {}

    /** How messages call what an act is about here: an answer, or a pause. */
    String words(String act) {
        boolean paused = status.equals(Status.PAUSED.name());
        return "complaint.reporter.act." + act + (act.equals("CONTEST") && paused ? ".pause" : "");
    }

    /** The same for its button, which stands under no question unless an answer came. */
    String button(String act) {
        boolean later = status.equals(Status.CLOSED_SILENT.name());
        return words(act) + (act.equals("CONTEST") && later ? ".later" : "");
    }

    /** Is it one of those that were joined to a main one? */
    boolean joined() {
        return doors.open(Act.LEAVE);
    }

    /** What everybody reads. */
    record Text(String title, String body, boolean shown) {}

    /**
     * What may be done now.
     *
     * @param superior the unit that gets it when the reporter does not agree
     * @param stays whether that unit has it already
     * @param watched whether it is one of those who look into misconduct, whose cases others do not
     *     read
     * @param reviewBy the day by which that unit decides
     * @param until the last day for an objection, or for opening it again
     */
    record Doors(
            Set<Act> acts,
            String superior,
            boolean stays,
            boolean watched,
            LocalDate reviewBy,
            @Nullable LocalDate until) {

        /**
         * How messages call where an objection leads: elsewhere, nowhere, or to those who watch.
         */
        String where() {
            return !stays ? "" : watched ? ".stays" : ".here";
        }

        boolean open(Act act) {
            return acts.contains(act);
        }
    }
}
