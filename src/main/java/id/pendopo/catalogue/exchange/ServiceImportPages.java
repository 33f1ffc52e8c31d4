package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.layout.Paging;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

/** A file of services: how far it is, what it would change, what it changed. */
@Controller
@RequestMapping(ServiceFilePages.PATH + "/{id}")
class ServiceImportPages {

    private static final int PAGE_SIZE = 20;
    private static final int MOST_FAULTS = 100_000;

    /** More than this is written while the officer watches the progress. */
    private static final int AT_ONCE = 60;

    private final ServiceImports imports;
    private final ImportWork work;
    private final ImportUndo undo;

    ServiceImportPages(ServiceImports imports, ImportWork work, ImportUndo undo) {
        this.imports = imports;
        this.work = work;
        this.undo = undo;
    }

    @GetMapping
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(name = "halaman", defaultValue = "1") int number,
            Officer officer,
            Page page,
            Model model) {
        var file = known(officer, id);
        if (file.state() == ServiceImport.State.COLUMNS) {
            return "redirect:" + page.link(address(file) + "/kolom");
        }
        return show(file, jenis, number, FormState.EMPTY, officer, page, model);
    }

    private String show(
            ServiceImport file,
            String kind,
            int number,
            FormState form,
            Officer officer,
            Page page,
            Model model) {
        var shown = kind(file, kind);
        var paging =
                new Paging(
                        Math.clamp(number, 1, 1_000_000),
                        PAGE_SIZE,
                        file.counts().of(shown),
                        address(file) + "?jenis=" + word(shown) + "&halaman=");
        var layout = imports.layout(officer);
        var entries =
                imports.lines(file, shown, PAGE_SIZE, paging.offset()).stream()
                        .map(line -> PreviewView.entry(line, layout, page))
                        .toList();
        model.addAttribute("view", new PreviewView(file, shown, entries, paging, layout, page));
        model.addAttribute("form", form);
        model.addAttribute("explainable", imports.explainable(file));
        return "catalogue/exchange/import";
    }

    /** The one that was asked for; else the first that the file has. */
    private static Planned.Kind kind(ServiceImport file, String asked) {
        var order =
                Stream.of(
                        Planned.Kind.FAULTY,
                        Planned.Kind.CHANGED,
                        Planned.Kind.NEW,
                        Planned.Kind.SAME);
        return Stream.of(Planned.Kind.values())
                .filter(one -> word(one).equals(asked) && file.counts().of(one) > 0)
                .findFirst()
                .orElseGet(
                        () ->
                                order.filter(one -> file.counts().of(one) > 0)
                                        .findFirst()
                                        .orElse(Planned.Kind.SAME));
    }

    static String word(Planned.Kind kind) {
        return switch (kind) {
            case NEW -> "baru";
            case CHANGED -> "berubah";
            case SAME -> "sama";
            case FAULTY -> "salah";
        };
    }

    @PostMapping
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String confirm(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String cara,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var file = known(officer, id);
        var outcome = imports.confirm(officer, file, cara);
        if (outcome instanceof Outcome.Done<ServiceImport>(var started)
                && started.counts().work() <= AT_ONCE) {
            work.workSoon(started);
        }
        return after(outcome, file, officer, page, model, response);
    }

    /** Throws away a file that was not taken. */
    @PostMapping("/buang")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String discard(
            @PathVariable UUID id,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var file = known(officer, id);
        var outcome = imports.discard(file);
        return outcome instanceof Outcome.Done<ServiceImport>
                ? "redirect:" + page.link(ServiceFilePages.PATH)
                : after(outcome, file, officer, page, model, response);
    }

    /** Takes back all that an import brought. */
    @PostMapping("/tarik")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String withdraw(
            @PathVariable UUID id,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var file = known(officer, id);
        var reason = page.t("catalogue.exchange.undo.reason", file.fileName());
        var outcome = undo.withdraw(officer, file, reason);
        return after(outcome, file, officer, page, model, response);
    }

    private String after(
            Outcome<ServiceImport> outcome,
            ServiceImport file,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        if (outcome instanceof Outcome.Refused<ServiceImport>(var problems)) {
            response.setStatus(problems.getFirst().reason().status());
            var form = FormState.of(Map.of()).with(problems);
            return show(known(officer, file.id()), "", 1, form, officer, page, model);
        }
        return "redirect:" + page.link(address(file));
    }

    @GetMapping("/kesalahan.csv")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    ResponseEntity<String> faults(@PathVariable UUID id, Officer officer, Page page) {
        var lines = imports.lines(known(officer, id), Planned.Kind.FAULTY, MOST_FAULTS, 0);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"kesalahan.csv\"")
                .header("Cache-Control", "no-store")
                .body(FaultsCsv.of(lines, page.texts()));
    }

    private static String address(ServiceImport file) {
        return ServiceFilePages.PATH + "/" + file.id();
    }

    private ServiceImport known(Officer officer, UUID id) {
        return imports.find(officer, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
