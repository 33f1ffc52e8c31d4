package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.complaint.desk.Filter;
import id.pendopo.complaint.desk.Wanted;
import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Where officers bring cases of other systems as a file, and take cases along as one. */
@Controller
class CaseImportPages {

    static final String PATH = "/petugas/pengaduan/impor";

    private final CaseImports imports;
    private final CaseExports exports;

    CaseImportPages(CaseImports imports, CaseExports exports) {
        this.imports = imports;
        this.exports = exports;
    }

    @GetMapping(PATH)
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String list(Officer officer, Page page, Model model) {
        return list(officer, FormState.EMPTY, page, model);
    }

    private String list(Officer officer, FormState form, Page page, Model model) {
        boolean bringing = officer.holds(Role.COMPLAINT_OFFICER);
        model.addAttribute("form", form);
        model.addAttribute("bringing", bringing);
        model.addAttribute("imports", bringing ? imports.list(officer) : List.of());
        model.addAttribute(
                "filters",
                Stream.of(Filter.values())
                        .map(
                                one ->
                                        new Option(
                                                one.path(),
                                                page.t("complaint.desk.filter." + one.name())))
                        .toList()
                        .reversed());
        model.addAttribute("units", exports.units(officer));
        return "complaint/exchange/imports";
    }

    @PostMapping(PATH)
    @Requires(Role.COMPLAINT_OFFICER)
    String bring(
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (berkas == null || berkas.isEmpty()) {
            response.setStatus(422);
            var missing = Problem.of("berkas", Refusal.FILE_MISSING);
            return list(officer, FormState.EMPTY.with(List.of(missing)), page, model);
        }
        var name = berkas.getOriginalFilename() == null ? "" : berkas.getOriginalFilename();
        return switch (imports.bring(officer, name, berkas.getBytes())) {
            case Outcome.Done<CaseImport>(var file) -> {
                boolean open = file.state() == CaseImport.State.COLUMNS;
                yield "redirect:" + page.link(PATH + "/" + file.id() + (open ? "/kolom" : ""));
            }
            case Outcome.Refused<CaseImport>(var problems) -> {
                response.setStatus(422);
                var named =
                        problems.stream()
                                .map(one -> new Problem("berkas", one.reason(), one.arguments()))
                                .toList();
                yield list(officer, FormState.EMPTY.with(named), page, model);
            }
        };
    }

    /** Our own columns without cases, to be filled in. */
    @GetMapping(PATH + "/templat")
    @Requires(Role.COMPLAINT_OFFICER)
    void template(
            @RequestParam(defaultValue = "xlsx") String bentuk,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var format = known(bentuk);
        var keys = Stream.of(Column.values()).map(Column::key).toList();
        announce(response, format, "templat-pengaduan");
        TableWriting.write(
                format,
                response.getOutputStream(),
                page.t("complaint.exchange.sheet"),
                page.now(),
                keys,
                List.of());
    }

    /** The cases in the officer's reach, by the filters of the inbox. */
    @GetMapping("/petugas/pengaduan/ekspor")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    void export(
            @RequestParam Map<String, String> asked,
            Officer officer,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var format = known(asked.getOrDefault("bentuk", "xlsx"));
        var wanted =
                Wanted.of(
                        asked.getOrDefault("saring", Filter.ALL.path()),
                        asked.getOrDefault("q", ""),
                        asked.getOrDefault("unit", ""),
                        "");
        var rows = exports.of(officer, wanted, "", format);
        announce(response, format, "pengaduan");
        TableWriting.write(
                format,
                response.getOutputStream(),
                page.t("complaint.exchange.sheet"),
                page.now(),
                CaseExports.HEADER,
                rows);
    }

    static void announce(HttpServletResponse response, Format format, String name) {
        response.setContentType(format.mediaType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name + "." + format.ending() + "\"");
        response.setHeader("Cache-Control", "no-store");
    }

    private static Format known(String ending) {
        return Format.of(ending)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
