package id.pendopo.followup.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.attachment.Parcel;
import id.pendopo.followup.Board.Dossier;
import id.pendopo.followup.Commitments;
import id.pendopo.followup.Field;
import id.pendopo.followup.Wish;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One act upon a commitment, with its form. A refused one comes back with all that was written. */
@Controller
@RequestMapping("/petugas/tindak-lanjut/{code}")
class CommitmentPages {

    private final FollowUpDoor door;
    private final CommitmentSheet sheet;
    private final Commitments commitments;
    private final CommitmentActs acts;
    private final Once once;

    CommitmentPages(
            FollowUpDoor door,
            CommitmentSheet sheet,
            Commitments commitments,
            CommitmentActs acts,
            Once once) {
        this.door = door;
        this.sheet = sheet;
        this.commitments = commitments;
        this.acts = acts;
        this.once = once;
    }

    @GetMapping("/ubah")
    @Requires({Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    String edit(@PathVariable String code, Officer officer, Page page, Model model) {
        var dossier = door.commitment(officer, code);
        return sheet.edit(officer, dossier, sheet.filled(dossier), page, model);
    }

    @PostMapping("/ubah")
    @Requires({Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    String rewrite(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var dossier = door.commitment(officer, code);
        var known = dossier.commitment().code();
        var wish = new Wish(typed);
        var outcome =
                once.of(
                        officer,
                        path(known) + "/ubah",
                        typed,
                        () -> commitments.rewrite(officer, known, CommitmentActs.seen(wish), wish));
        return switch (outcome) {
            case Outcome.Done<String>(var after) -> "redirect:" + page.link(path(after));
            case Outcome.Refused<String>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = FormState.of(again(typed, dossier)).with(problems);
                yield sheet.edit(officer, dossier, form, page, model);
            }
        };
    }

    @GetMapping("/{langkah:mulai|catatan|bukti|selesai|tanggal|batal|buka}")
    @Requires({Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    String form(
            @PathVariable String code,
            @PathVariable String langkah,
            Officer officer,
            Page page,
            Model model) {
        var dossier = door.commitment(officer, code);
        return sheet.act(dossier, act(langkah), sheet.begun(dossier), page, model);
    }

    @PostMapping("/{langkah:mulai|catatan|bukti|selesai|tanggal|batal|buka}")
    @Requires({Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    String take(
            @PathVariable String code,
            @PathVariable String langkah,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var dossier = door.commitment(officer, code);
        var known = dossier.commitment().code();
        var act = act(langkah);
        Outcome<String> outcome;
        try (var parcel = Parcel.of(request)) {
            outcome =
                    once.of(
                            officer,
                            path(known) + "/" + langkah,
                            typed,
                            () -> acts.take(officer, known, act, new Wish(typed), parcel.files()));
        }
        return switch (outcome) {
            case Outcome.Done<String>(var after) -> "redirect:" + page.link(path(after));
            case Outcome.Refused<String>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var now = door.commitment(officer, code);
                var form = FormState.of(again(typed, now)).with(problems);
                yield sheet.act(now, act, form, page, model);
            }
        };
    }

    /** Sent again, it is sent by somebody who has seen what this page shows. */
    private static Map<String, String> again(Map<String, String> typed, Dossier now) {
        var again = new HashMap<>(typed);
        again.put(Field.SEEN, Integer.toString(now.commitment().version()));
        return again;
    }

    private static String path(String code) {
        return "/petugas/tindak-lanjut/" + code;
    }

    private static Act act(String path) {
        return Act.at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
