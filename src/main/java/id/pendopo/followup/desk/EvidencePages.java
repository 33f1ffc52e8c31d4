package id.pendopo.followup.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.followup.Commitment;
import id.pendopo.followup.EvidenceRoom;
import id.pendopo.followup.Wish;
import id.pendopo.followup.board.EvidenceFiles;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where officers look at evidence, also before everybody may, and take back what should not be. */
@Controller
@RequestMapping("/petugas/tindak-lanjut/{code}/bukti/{nomor}")
class EvidencePages {

    private final FollowUpDoor door;
    private final EvidenceFiles files;
    private final EvidenceRoom room;

    EvidencePages(FollowUpDoor door, EvidenceFiles files, EvidenceRoom room) {
        this.door = door;
        this.files = files;
        this.room = room;
    }

    @GetMapping
    @Requires({Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    void file(
            @PathVariable String code,
            @PathVariable("nomor") String number,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        files.send(door.commitment(officer, code).commitment(), number, response);
    }

    @GetMapping("/tarik")
    @Requires({Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    String form(
            @PathVariable String code,
            @PathVariable("nomor") String number,
            Officer officer,
            Model model) {
        var commitment = door.commitment(officer, code).commitment();
        return form(commitment, number, FormState.EMPTY, model);
    }

    @PostMapping("/tarik")
    @Requires({Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    String take(
            @PathVariable String code,
            @PathVariable("nomor") String number,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var commitment = door.commitment(officer, code).commitment();
        var evidence = files.known(commitment, number);
        return switch (room.takeBack(officer, commitment.code(), evidence.id(), new Wish(typed))) {
            case Outcome.Done<Commitment>(var after) ->
                    "redirect:" + page.link("/petugas/tindak-lanjut/" + after.code());
            case Outcome.Refused<Commitment>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield form(commitment, number, FormState.of(typed).with(problems), model);
            }
        };
    }

    private String form(Commitment commitment, String number, FormState form, Model model) {
        model.addAttribute("commitment", commitment);
        model.addAttribute("evidence", files.known(commitment, number));
        model.addAttribute("form", form);
        return "followup/desk/takeBack";
    }
}
