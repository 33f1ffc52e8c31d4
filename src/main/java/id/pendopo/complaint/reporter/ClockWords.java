package id.pendopo.complaint.reporter;

import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Law;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.clock.Clocks;
import id.pendopo.shared.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in sentences what the clocks of a case show, and why they stood still. */
@Component
class ClockWords {

    private static final String KEY = "complaint.reporter.clock.";

    private final Law law;

    ClockWords(Law law) {
        this.law = law;
    }

    List<String> of(Page page, Complaint c, Clocks clocks, List<CaseEvent> events) {
        var sentences = new ArrayList<String>();
        if (c.status().open()) {
            total(sentences, page, clocks);
            step(sentences, page, c, clocks);
        } else if (c.due().missed() != null) {
            sentences.add(page.t(KEY + "missed", page.date(c.due().missed())));
        }
        pauses(sentences, page, events);
        if (clocks.paused() > 0) {
            sentences.add(page.t(KEY + "paused", clocks.paused()));
        }
        return List.copyOf(sentences);
    }

    private static void total(List<String> sentences, Page page, Clocks clocks) {
        var total = clocks.total();
        var due = total.due();
        var days = page.t(KEY + "unit." + total.limit().unit().name(), total.limit().days());
        if (due == null) {
            sentences.add(page.t(KEY + "still", total.used(), days));
        } else if (due.isBefore(page.local(page.now()).toLocalDate())) {
            sentences.add(page.t(KEY + "over", page.date(due), -total.left()));
        } else {
            sentences.add(page.t(KEY + "due", page.date(due), days, page.date(total.start())));
        }
        var missed = total.missed();
        if (missed != null && !missed.equals(due)) {
            sentences.add(page.t(KEY + "missed", page.date(missed)));
        }
    }

    private static void step(List<String> sentences, Page page, Complaint c, Clocks clocks) {
        var step = clocks.step();
        var due = step == null ? null : step.due();
        if (due != null) {
            var key = KEY + "step." + c.status().stage().name();
            boolean over = due.isBefore(page.local(page.now()).toLocalDate());
            sentences.add(page.t(over ? KEY + "step.over" : key, page.date(due)));
        }
    }

    private void pauses(List<String> sentences, Page page, List<CaseEvent> events) {
        @Nullable CaseEvent begun = null;
        for (var event : events) {
            if (begun != null && event.status() != begun.status()) {
                var until = page.local(event.at()).toLocalDate();
                sentences.add(pause(page, begun, until));
                begun = null;
            }
            if (begun == null && waits(event.status())) {
                begun = event;
            }
        }
        if (begun != null) {
            sentences.add(pause(page, begun, null));
        }
    }

    private static boolean waits(Status status) {
        return status == Status.PAUSED || status == Status.PENDING_INFO;
    }

    private String pause(Page page, CaseEvent begun, @Nullable LocalDate until) {
        var from = page.date(begun.at());
        var why =
                begun.status() == Status.PENDING_INFO
                        ? page.t(KEY + "pause.asked")
                        : reason(page, begun);
        return until == null
                ? page.t(KEY + "pause.now", from, why)
                : page.t(KEY + "pause", from, page.date(until), why);
    }

    private String reason(Page page, CaseEvent begun) {
        var code = begun.reason() == null ? "" : begun.reason();
        return law.reason(Move.PAUSE, code)
                .map(one -> one.name().in(page.language()))
                .orElseGet(() -> page.t(KEY + "pause.other"));
    }
}
