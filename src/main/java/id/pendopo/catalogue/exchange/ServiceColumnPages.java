package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where an officer says what the columns of another maker's file mean. */
@Controller
@RequestMapping(ServiceFilePages.PATH + "/{id}/kolom")
class ServiceColumnPages {

    private final ServiceImports imports;
    private final ForeignColumns foreign;
    private final ImportWork work;

    ServiceColumnPages(ServiceImports imports, ForeignColumns foreign, ImportWork work) {
        this.imports = imports;
        this.foreign = foreign;
        this.work = work;
    }

    @GetMapping
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String peta,
            Officer officer,
            Page page,
            Model model) {
        var file = known(officer, id);
        var explained = explained(officer, file, peta);
        var values = new HashMap<String, String>();
        for (int i = 0; i < explained.meaning().columns().size(); i++) {
            values.put("kolom-" + i, explained.meaning().columns().get(i));
        }
        explained.meaning().constants().forEach((key, value) -> values.put("tetap-" + key, value));
        values.put("nama", explained.remembered());
        return view(file, explained, FormState.of(values), page, model);
    }

    @PostMapping
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String take(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var file = known(officer, id);
        var explained = explained(officer, file, "");
        var columns = new ArrayList<String>();
        for (int i = 0; i < explained.table().names().size(); i++) {
            var key = typed.getOrDefault("kolom-" + i, "");
            columns.add(explained.layout().wide(key).isPresent() ? key : "");
        }
        var constants = new HashMap<String, String>();
        for (var column : ForeignColumns.constants(explained.layout())) {
            var value = typed.getOrDefault("tetap-" + column.key(), "").strip();
            if (!value.isEmpty()) {
                constants.put(column.key(), value);
            }
        }
        var before = explained.meaning();
        var meaning = new Meaning(before.sheet(), before.header(), columns, constants);
        var name = typed.getOrDefault("nama", "");
        return switch (foreign.explain(officer, file, explained, meaning, name)) {
            case Outcome.Done<ServiceImport>(var ready) -> {
                work.workSoon(ready);
                yield "redirect:" + page.link(ServiceFilePages.PATH + "/" + id);
            }
            case Outcome.Refused<ServiceImport>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = FormState.of(typed).with(problems);
                yield view(file, explained, form, page, model);
            }
        };
    }

    private static String view(
            ServiceImport file,
            ForeignColumns.Explained explained,
            FormState form,
            Page page,
            Model model) {
        model.addAttribute("file", file);
        model.addAttribute("explained", explained);
        model.addAttribute("form", form);
        model.addAttribute("options", options(explained.layout(), page));
        model.addAttribute("constants", ForeignColumns.constants(explained.layout()));
        return "catalogue/exchange/columns";
    }

    private static List<Option> options(Layout layout, Page page) {
        var options = new ArrayList<Option>();
        options.add(new Option("", page.t("catalogue.exchange.columns.ignore")));
        for (var column : layout.wide()) {
            boolean alias = column.label().id().equals(column.key());
            if (!column.fixed() && !alias) {
                boolean lines = column.kind() == Column.Kind.LINES;
                var label = column.label().in(page.language());
                var name =
                        lines
                                ? page.t(
                                        "catalogue.exchange.columns.lines",
                                        column.key() + " " + label)
                                : label;
                options.add(new Option(column.key(), name));
            }
        }
        return options;
    }

    private ForeignColumns.Explained explained(Officer officer, ServiceImport file, String map) {
        return foreign.explained(officer, file, map)
                .filter(_ -> imports.explainable(file))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ServiceImport known(Officer officer, UUID id) {
        return imports.find(officer, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
