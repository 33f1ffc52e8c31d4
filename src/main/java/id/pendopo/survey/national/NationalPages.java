package id.pendopo.survey.national;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.survey.DeskDoor;
import id.pendopo.survey.Survey;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where officers take files for the national application, and say what became of them. */
@Controller
@RequestMapping("/petugas/survei/{code}/nasional")
class NationalPages {

    private final DeskDoor door;
    private final NationalFiles files;
    private final NationalLinks links;

    NationalPages(DeskDoor door, NationalFiles files, NationalLinks links) {
        this.door = door;
        this.files = files;
        this.links = links;
    }

    @GetMapping
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String show(@PathVariable String code, Officer officer, Page page, Model model) {
        return page(door.known(officer, code), FormState.EMPTY, officer, page, model);
    }

    @PostMapping
    @Requires(Role.SURVEY_OFFICER)
    String prepare(
            @PathVariable String code,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = door.known(officer, code);
        var outcome = files.prepare(officer, survey);
        return answer(outcome, survey, FormState.EMPTY, officer, page, model, response);
    }

    @PostMapping("/alamat")
    @Requires(Role.SURVEY_OFFICER)
    String address(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String alamat,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = door.known(officer, code);
        var outcome = links.write(officer, survey, alamat);
        var form = FormState.of(Map.of("alamat", alamat));
        return answer(outcome, survey, form, officer, page, model, response);
    }

    @PostMapping("/{number}")
    @Requires(Role.SURVEY_OFFICER)
    String settle(
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = door.known(officer, code);
        var said =
                new NationalFiles.Said(
                        typed.getOrDefault("hasil", ""),
                        typed.getOrDefault("tanggal", ""),
                        typed.getOrDefault("nomor", ""),
                        typed.getOrDefault("alasan", ""));
        var outcome = files.settle(officer, survey, number, said, page.site().zone());
        return answer(outcome, survey, FormState.of(typed), officer, page, model, response);
    }

    @GetMapping("/{number}.csv")
    @Requires(Role.SURVEY_OFFICER)
    ResponseEntity<byte[]> file(
            @PathVariable String code, @PathVariable int number, Officer officer) {
        var survey = door.known(officer, code);
        var content =
                files.take(officer, survey, number)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name =
                "skm-nasional-%s-%d.csv"
                        .formatted(survey.code().replaceAll("[^A-Za-z0-9-]", "-"), number);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private String answer(
            Outcome<?> outcome,
            Survey survey,
            FormState form,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        if (outcome instanceof Outcome.Refused<?>(var problems)) {
            response.setStatus(problems.getFirst().reason().status());
            return page(survey, form.with(problems), officer, page, model);
        }
        return "redirect:" + page.link("/petugas/survei/" + survey.code() + "/nasional");
    }

    private String page(Survey survey, FormState form, Officer officer, Page page, Model model) {
        var values = new HashMap<>(form.values());
        values.computeIfAbsent("alamat", _ -> List.of(links.of(survey)));
        model.addAttribute("head", door.head(survey, officer, page));
        model.addAttribute("form", new FormState(values, form.problems()));
        model.addAttribute("address", links.of(survey));
        model.addAttribute("files", files.of(survey));
        return "survey/national/show";
    }
}
