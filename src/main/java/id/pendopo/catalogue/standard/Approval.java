package id.pendopo.catalogue.standard;

import id.pendopo.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft is to be put in force.
 *
 * @param from the first day on which it is promised
 * @param until the last day that the decree names; null when it names none
 */
record Approval(Version.Decree decree, LocalDate from, @Nullable LocalDate until) {

    /** What the officer wrote, as far as it can be read. */
    static @Nullable Approval of(TypedFields typed) {
        var number = typed.line("nomor");
        var title = typed.line("judul");
        var date = typed.date("tanggal");
        var signatory = typed.line("penanda");
        var position = typed.line("jabatan");
        var from = typed.date("mulai");
        var until = typed.optionalDate("sampai");
        if (date == null || from == null || !typed.problems().isEmpty()) {
            return null;
        }
        var decree = new Version.Decree(number, title, date, signatory, position);
        return new Approval(decree, from, until);
    }

    /** What speaks against these days. */
    List<Problem> problems(Subject subject, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var date = decree.date();
        if (date != null && date.isAfter(today)) {
            problems.add(Problem.of("tanggal", Refusal.DECREE_IN_THE_FUTURE));
        }
        if (date != null && from.isBefore(date)) {
            problems.add(Problem.of("mulai", Refusal.BEFORE_THE_DECREE));
        }
        var earlier = subject.open().stream().findFirst().orElse(null);
        if (earlier != null && from.isBefore(today)) {
            problems.add(Problem.of("mulai", Refusal.IN_THE_PAST));
        } else if (earlier != null && earlier.from() != null && !from.isAfter(earlier.from())) {
            problems.add(Problem.of("mulai", Refusal.NOT_AFTER_THE_LAST, earlier.number()));
        }
        if (until != null && until.isBefore(from)) {
            problems.add(Problem.of("sampai", Refusal.END_BEFORE_BEGIN));
        }
        return problems;
    }
}
