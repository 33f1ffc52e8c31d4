package id.pendopo.complaint.intake;

import id.pendopo.complaint.guard.Attempt;
import id.pendopo.complaint.guard.FormKeys;
import id.pendopo.complaint.guard.Guard;
import id.pendopo.complaint.guard.Judgement;
import id.pendopo.complaint.intake.DraftDoor.Found;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a draft becomes a case, and where its receipt is taken along. */
@Controller
@RequestMapping("/pengaduan/baru/{draft}")
class SendPages {

    private final DraftDoor door;
    private final ComplaintDrafts drafts;
    private final CaseSending sending;
    private final ReceiptPaper paper;
    private final Watchman watchman;

    /** Looks at what is sent, before anything is taken. */
    @Component
    record Watchman(Guard guard, FormKeys keys) {

        Judgement judge(String address, String key, String effort, String words) {
            return guard.judge(new Attempt(address, keys.own(key), effort, words));
        }
    }

    SendPages(
            DraftDoor door,
            ComplaintDrafts drafts,
            CaseSending sending,
            ReceiptPaper paper,
            Watchman watchman) {
        this.door = door;
        this.drafts = drafts;
        this.sending = sending;
        this.paper = paper;
        this.watchman = watchman;
    }

    /** Sends the complaint. Sent again, the same request shows the same receipt. */
    @PostMapping("/kirim")
    String send(
            @PathVariable("draft") String typed,
            @RequestParam(defaultValue = "") String kunci,
            @RequestParam(defaultValue = "") String upaya,
            @RequestParam(defaultValue = "") String ada,
            Page page,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        var judged =
                sending.words(page, typed)
                        .map(words -> watchman.judge(request.getRemoteAddr(), kunci, upaya, words));
        boolean held = judged.filter(Judgement::held).isPresent();
        var outcome = sending.send(page, typed, ada, held);
        return switch (outcome) {
            case Outcome.Done<CaseSending.Sent>(var sent) -> {
                judged.ifPresent(Judgement::rest);
                model.addAttribute("receipt", ReceiptView.of(sent, page));
                model.addAttribute("address", "/pengaduan/baru/" + typed);
                yield "complaint/intake/receipt";
            }
            case Outcome.Refused<CaseSending.Sent>(var problems) ->
                    switch (door.open(typed, page, response)) {
                        case Found.Other(var view) -> view;
                        case Found.There(var draft) ->
                                door.refused(
                                        draft, Step.CHECK, problems, "", page, model, response);
                    };
        };
    }

    /** The receipt as a file, for an hour; posted, so that no address leads to it. */
    @PostMapping("/tanda-terima")
    @Nullable String download(
            @PathVariable("draft") String typed,
            @RequestParam(defaultValue = "teks") String bentuk,
            Page page,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var sent = drafts.find(page.site().organisation(), typed).flatMap(sending::sent);
        if (sent.isEmpty()) {
            return DraftDoor.gone(response);
        }
        paper.send(sent.get(), bentuk, page, response);
        return null;
    }
}
