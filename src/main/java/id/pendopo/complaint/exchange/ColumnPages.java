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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where an officer says what the columns of another maker's file hold. */
@Controller
@RequestMapping(CaseImportPages.PATH + "/{id}/kolom")
class ColumnPages {

    private final CaseImports imports;
    private final Law law;

    ColumnPages(CaseImports imports, Law law) {
        this.imports = imports;
        this.law = law;
    }

    @GetMapping
    @Requires(Role.COMPLAINT_OFFICER)
    String ask(@PathVariable UUID id, Officer officer, Page page, Model model) {
        var file = known(officer, id);
        var table = table(file);
        var said = file.meaning();
        var columns = said == null ? table.guesses() : said.columns();
        var values = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            values.put("kolom-" + i, column == null ? "" : column.name());
        }
        values.put("sistem", said == null ? Meaning.USUAL_SYSTEM : said.system());
        values.put(
                "kategori",
                said == null || said.category().isEmpty()
                        ? law.categories().getLast().code()
                        : said.category());
        return view(file, table, FormState.of(values), page, model);
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
        var table = table(file);
        var columns = new ArrayList<@Nullable Column>();
        for (int i = 0; i < table.names().size(); i++) {
            var chosen = typed.getOrDefault("kolom-" + i, "");
            columns.add(
                    Stream.of(Column.values())
                            .filter(one -> one.name().equals(chosen))
                            .findFirst()
                            .orElse(null));
        }
        var category = typed.getOrDefault("kategori", "");
        var meaning =
                new Meaning(
                        columns,
                        typed.getOrDefault("sistem", "").strip(),
                        law.category(category).isPresent()
                                ? category
                                : law.categories().getLast().code());
        return switch (imports.explain(officer, file, meaning)) {
            case Outcome.Done<CaseImport> _ ->
                    "redirect:" + page.link(CaseImportPages.PATH + "/" + id);
            case Outcome.Refused<CaseImport>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield view(file, table, FormState.of(typed).with(problems), page, model);
            }
        };
    }

    private String view(CaseImport file, CaseTable table, FormState form, Page page, Model model) {
        var options = new ArrayList<Option>();
        options.add(new Option("", page.t("complaint.exchange.columns.ignore")));
        Stream.of(Column.values())
                .forEach(
                        one ->
                                options.add(
                                        new Option(
                                                one.name(),
                                                page.t("complaint.exchange.column." + one))));
        model.addAttribute("file", file);
        model.addAttribute("table", table);
        model.addAttribute("form", form);
        model.addAttribute("options", options);
        model.addAttribute("categories", categories(page));
        return "complaint/exchange/columns";
    }

    private List<Option> categories(Page page) {
        return law.categories().stream()
                .map(one -> new Option(one.code(), one.name().in(page.language())))
                .toList();
    }

    private CaseTable table(CaseImport file) {
        return imports.table(file)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private CaseImport known(Officer officer, UUID id) {
        return imports.find(officer, id)
                .filter(file -> file.state() != CaseImport.State.TAKEN)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
