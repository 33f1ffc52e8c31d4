package id.pendopo.complaint.intake;

import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Status;
import id.pendopo.shared.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter takes home.
 *
 * @param code everybody may know it
 * @param receipt only the reporter has it
 * @param next what happens now, in sentences with dates
 */
record ReceiptView(String code, String receipt, String title, String received, List<String> next) {

    static ReceiptView of(CaseSending.Sent sent, Page page) {
        var complaint = sent.complaint();
        return new ReceiptView(
                complaint.code(),
                sent.receipt(),
                complaint.matter().title(),
                page.dateTime(complaint.times().received()),
                next(complaint, page));
    }

    private static List<String> next(Complaint complaint, Page page) {
        var next = new ArrayList<String>();
        var step = complaint.due().step();
        var total = complaint.due().total();
        boolean held = complaint.status() == Status.HELD;
        if (held) {
            next.add(page.t("complaint.guard.held"));
        }
        if (step != null && !held) {
            next.add(page.t("complaint.intake.receipt.step", day(step, page)));
        }
        if (total != null) {
            next.add(page.t("complaint.intake.receipt.total", day(total, page)));
        }
        next.add(page.t("complaint.intake.receipt.end"));
        return List.copyOf(next);
    }

    /** Kamis, 26 November 2026. */
    static String day(@Nullable LocalDate day, Page page) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", page.locale()).format(day);
    }
}
