package id.pendopo.complaint.desk;

import id.pendopo.complaint.CaseFile;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Reaching;
import id.pendopo.layout.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case in words.
 *
 * @param target the unit that it is about; empty when nobody said
 * @param handler the officer who took it up; empty when nobody did
 * @param acts what this officer may do now
 * @param acting whether the officer may act at all; units that help may not
 * @param watching whether the officer reads it as one of those who look into misconduct
 * @param identity whether it is known, under seal, who complained
 * @param mayAsk whether the officer may ask to open it
 * @param never whether nobody may ever, since all work in what is complained about
 * @param ombudsman whether the time for the packet to the Ombudsman has come
 * @param way how far the last letter to the reporter came
 * @param outcomes what an answer may say
 */
record CaseView(
        Complaint complaint,
        String unit,
        String target,
        String handler,
        boolean mine,
        String service,
        String caseClass,
        String category,
        String received,
        InboxView.Due due,
        List<Dial> clocks,
        List<Entry> history,
        List<CaseFile> files,
        List<Helper> helpers,
        List<Act> acts,
        boolean acting,
        boolean watching,
        boolean identity,
        boolean mayAsk,
        boolean never,
        boolean ombudsman,
        Reaching.Way way,
        List<Option> outcomes) {

    CaseView {
        clocks = List.copyOf(clocks);
        history = List.copyOf(history);
    }

    String code() {
        return complaint.code();
    }

    String path() {
        return "/petugas/pengaduan/" + complaint.code();
    }

    /** Words that were exchanged with the reporter, apart from the first. */
    List<Entry> conversation() {
        return history.stream()
                .filter(one -> one.said() && !one.words().isEmpty() && one.number() > 1)
                .toList();
    }

    List<Entry> notes() {
        return history.stream().filter(one -> one.kind().equals("NOTE")).toList();
    }

    /** What happened after the officer had looked. */
    List<Entry> since(int seen) {
        return history.stream().filter(one -> one.number() > seen).toList();
    }

    /**
     * One clock.
     *
     * @param name which one
     * @param words how far it has run
     * @param due the last day in words; empty while it stands still
     */
    record Dial(String name, String words, String due, String kind) {}

    /**
     * Something that happened.
     *
     * @param said whether the reporter and the office talk to each other in it
     * @param language of its words
     * @param reason a listed one in words; empty when there is none
     */
    record Entry(
            int number,
            String kind,
            String at,
            String what,
            String who,
            boolean reporter,
            boolean said,
            boolean internal,
            String words,
            String language,
            @Nullable String reason,
            List<CaseFile> files) {}

    /** A unit that helps. */
    record Helper(String code, String name) {}
}
