package id.pendopo.followup.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.followup.Commitments;
import id.pendopo.followup.board.CommitmentViews;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The officers' desk: what waits for an answer, and what was promised. */
@Controller
@RequestMapping("/petugas/tindak-lanjut")
class FollowUpPages {

    private final DeskList list;
    private final FollowUpDoor door;
    private final CommitmentViews views;
    private final Commitments commitments;

    FollowUpPages(
            DeskList list, FollowUpDoor door, CommitmentViews views, Commitments commitments) {
        this.list = list;
        this.door = door;
        this.views = views;
        this.commitments = commitments;
    }

    @GetMapping
    @Requires({Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    String desk(
            @RequestParam(name = "terlambat", defaultValue = "") String late,
            @RequestParam(name = "halaman", defaultValue = "1") String number,
            Officer officer,
            Page page,
            Model model) {
        boolean only = late.equals("ya");
        model.addAttribute("waiting", list.waiting(officer, page));
        model.addAttribute("kept", list.commitments(officer, only, number(number), page));
        model.addAttribute("late", only);
        return "followup/desk/list";
    }

    @GetMapping("/temuan")
    @Requires({Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    String findings(
            @RequestParam(name = "dijawab", defaultValue = "") String answered,
            @RequestParam(name = "halaman", defaultValue = "1") String number,
            Officer officer,
            Page page,
            Model model) {
        boolean open = !answered.equals("ya");
        model.addAttribute("found", list.findings(officer, open, number(number), page));
        model.addAttribute("open", open);
        return "followup/desk/findings";
    }

    @GetMapping("/{code}")
    @Requires({Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    String show(@PathVariable String code, Officer officer, Page page, Model model) {
        return show(officer, code, FormState.EMPTY, page, model);
    }

    @PostMapping("/{code}/langkah/{nomor}")
    @Requires({Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    String tick(
            @PathVariable String code,
            @PathVariable("nomor") String number,
            @RequestParam(defaultValue = "") String selesai,
            @RequestParam(name = "teks", defaultValue = "") String seen,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        if (!number.matches("[1-9][0-9]{0,2}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var known = door.commitment(officer, code).commitment();
        boolean done = selesai.equals("ya");
        int step = Integer.parseInt(number);
        return switch (commitments.tick(officer, known.code(), step, seen, done)) {
            case Outcome.Done<?> _ ->
                    "redirect:" + page.link("/petugas/tindak-lanjut/" + known.code());
            case Outcome.Refused<?>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield show(officer, code, FormState.EMPTY.with(problems), page, model);
            }
        };
    }

    private String show(Officer officer, String code, FormState form, Page page, Model model) {
        var dossier = door.commitment(officer, code);
        model.addAttribute("view", views.of(dossier, page));
        model.addAttribute("acts", Act.of(dossier.commitment().status()));
        model.addAttribute("open", dossier.commitment().status().open());
        model.addAttribute("known", dossier.finding().publicOn() != null);
        model.addAttribute("form", form);
        return "followup/desk/show";
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    }
}
