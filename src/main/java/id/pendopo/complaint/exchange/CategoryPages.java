package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.complaint.Law;
import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where an officer says what the categories of another system are here. */
@Controller
@RequestMapping(CaseImportPages.PATH + "/{id}/kategori")
class CategoryPages {

    private final CaseImports imports;
    private final ForeignCategories foreign;
    private final Law law;

    CategoryPages(CaseImports imports, ForeignCategories foreign, Law law) {
        this.imports = imports;
        this.foreign = foreign;
        this.law = law;
    }

    @GetMapping
    @Requires(Role.COMPLAINT_OFFICER)
    String ask(@PathVariable UUID id, Officer officer, Page page, Model model) {
        var file = known(officer, id);
        var words = foreign.words(officer, file).ours();
        if (words.isEmpty() || !foreign.maySay(officer)) {
            return "redirect:" + page.link(CaseImportPages.PATH + "/" + id);
        }
        var values = new HashMap<String, String>();
        words.forEach((word, ours) -> values.put(word.field(), ours));
        return show(file, words.sequencedKeySet(), FormState.of(values), page, model);
    }

    private String show(
            CaseImport file,
            Collection<ForeignWord> words,
            FormState form,
            Page page,
            Model model) {
        model.addAttribute("file", file);
        model.addAttribute("words", words);
        model.addAttribute("form", form);
        model.addAttribute(
                "options",
                law.categories().stream()
                        .map(one -> new Option(one.code(), one.name().in(page.language())))
                        .toList());
        return "complaint/exchange/categories";
    }

    @PostMapping
    @Requires(Role.COMPLAINT_OFFICER)
    String take(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var file = known(officer, id);
        return switch (foreign.say(officer, file, typed)) {
            case Outcome.Done<CaseImport> _ ->
                    "redirect:" + page.link(CaseImportPages.PATH + "/" + id);
            case Outcome.Refused<CaseImport>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var words = foreign.words(officer, file).ours().sequencedKeySet();
                yield show(file, words, FormState.of(typed).with(problems), page, model);
            }
        };
    }

    private CaseImport known(Officer officer, UUID id) {
        return imports.find(officer, id)
                .filter(file -> file.state() == CaseImport.State.READY)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
