package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.complaint.exchange.CaseImport.State;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A file of cases: what it would bring, and what it brought. */
@Controller
@RequestMapping(CaseImportPages.PATH + "/{id}")
class ImportFilePages {

    private final CaseImports imports;
    private final ImportViews views;
    private final ForeignCategories foreign;

    ImportFilePages(CaseImports imports, ImportViews views, ForeignCategories foreign) {
        this.imports = imports;
        this.views = views;
        this.foreign = foreign;
    }

    @GetMapping
    @Requires(Role.COMPLAINT_OFFICER)
    String show(@PathVariable UUID id, Officer officer, Page page, Model model) {
        var file = known(officer, id);
        var address = CaseImportPages.PATH + "/" + id;
        if (file.state() == State.COLUMNS) {
            return "redirect:" + page.link(address + "/kolom");
        }
        var words = foreign.words(officer, file);
        boolean says = foreign.maySay(officer);
        if (words.open() && says) {
            return "redirect:" + page.link(address + "/kategori");
        }
        model.addAttribute("words", !words.ours().isEmpty() && says);
        model.addAttribute("unknown", words.open());
        return show(file, FormState.EMPTY, officer, page, model);
    }

    private String show(CaseImport file, FormState form, Officer officer, Page page, Model model) {
        model.addAttribute("view", views.of(officer, file, page));
        model.addAttribute("form", form);
        return "complaint/exchange/import";
    }

    @PostMapping
    @Requires(Role.COMPLAINT_OFFICER)
    String take(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String cara,
            @RequestParam(defaultValue = "") String sidik,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        known(officer, id);
        return switch (imports.take(officer, page.site(), id, cara, sidik)) {
            case Outcome.Done<CaseImport> _ ->
                    "redirect:" + page.link(CaseImportPages.PATH + "/" + id);
            case Outcome.Refused<CaseImport>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield show(
                        known(officer, id), FormState.EMPTY.with(problems), officer, page, model);
            }
        };
    }

    /** Throws away a file that was not taken. */
    @PostMapping("/buang")
    @Requires(Role.COMPLAINT_OFFICER)
    String discard(
            @PathVariable UUID id,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var file = known(officer, id);
        return switch (imports.discard(file)) {
            case Outcome.Done<CaseImport> _ -> "redirect:" + page.link(CaseImportPages.PATH);
            case Outcome.Refused<CaseImport>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield show(file, FormState.EMPTY.with(problems), officer, page, model);
            }
        };
    }

    /** Every faulty cell with its address. */
    @GetMapping("/kesalahan.csv")
    @Requires(Role.COMPLAINT_OFFICER)
    ResponseEntity<byte[]> faults(@PathVariable UUID id, Officer officer, Page page)
            throws IOException {
        var faults = views.faults(officer, known(officer, id));
        var out = new ByteArrayOutputStream();
        TableWriting.write(
                Format.CSV,
                out,
                "",
                page.now(),
                List.of("cell", "found", "column", "fault").stream()
                        .map(key -> page.t("complaint.exchange.fault." + key))
                        .toList(),
                faults.stream()
                        .map(
                                one ->
                                        List.of(
                                                one.cell(),
                                                one.found(),
                                                one.column(),
                                                one.words(page.texts())))
                        .toList());
        return ResponseEntity.ok()
                .header("Content-Type", Format.CSV.mediaType())
                .header("Content-Disposition", "attachment; filename=\"kesalahan.csv\"")
                .header("Cache-Control", "no-store")
                .body(out.toByteArray());
    }

    private CaseImport known(Officer officer, UUID id) {
        return imports.find(officer, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
