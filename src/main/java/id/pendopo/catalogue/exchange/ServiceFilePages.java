package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.catalogue.exchange.CatalogueFiles.Format;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Where officers take the catalogue as a file, and bring files of services. */
@Controller
class ServiceFilePages {

    static final String PATH = "/petugas/layanan/impor";

    /** Larger files are read while the officer watches the progress. */
    private static final int AT_ONCE = 256 * 1024;

    private final ServiceImports imports;
    private final ImportWork work;
    private final CatalogueFiles files;

    ServiceFilePages(ServiceImports imports, ImportWork work, CatalogueFiles files) {
        this.imports = imports;
        this.work = work;
        this.files = files;
    }

    @GetMapping(PATH)
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String list(Officer officer, Model model) {
        return list(officer, FormState.of(Map.of("cara", "STRICT")), model);
    }

    private String list(Officer officer, FormState form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("imports", imports.list(officer));
        return "catalogue/exchange/imports";
    }

    @PostMapping(PATH)
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    String bring(
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestParam(defaultValue = "") String cara,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var form = FormState.of(Map.of("cara", cara));
        if (berkas == null || berkas.isEmpty()) {
            response.setStatus(422);
            var missing = Problem.of("berkas", Refusal.FILE_MISSING);
            return list(officer, form.with(List.of(missing)), model);
        }
        var name = berkas.getOriginalFilename() == null ? "" : berkas.getOriginalFilename();
        var upload = new ServiceImports.Upload(name, berkas.getBytes(), cara, null);
        return switch (imports.bring(officer, upload)) {
            case Outcome.Done<ServiceImport>(var file) -> {
                if (file.state().working() && upload.content().length <= AT_ONCE) {
                    work.workSoon(file);
                }
                boolean open = file.state() == ServiceImport.State.COLUMNS;
                yield "redirect:" + page.link(PATH + "/" + file.id() + (open ? "/kolom" : ""));
            }
            case Outcome.Refused<ServiceImport>(var problems) -> {
                response.setStatus(422);
                yield list(officer, form.with(inForm(problems)), model);
            }
        };
    }

    private static List<Problem> inForm(List<Problem> problems) {
        return problems.stream()
                .map(
                        one ->
                                new Problem(
                                        one.field().equals("mode") ? "cara" : "berkas",
                                        one.reason(),
                                        one.arguments()))
                .toList();
    }

    /** The layout without services, to be filled in. */
    @GetMapping(PATH + "/templat")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    void template(
            @RequestParam(defaultValue = "xlsx") String bentuk,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var format = known(bentuk);
        Downloads.announce(response, format, "templat-layanan", false);
        files.empty(format, page, response.getOutputStream());
    }

    /** The services in the officer's care with their drafts. */
    @GetMapping("/petugas/layanan/ekspor")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    void export(
            @RequestParam(defaultValue = "xlsx") String bentuk,
            Officer officer,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var format = known(bentuk);
        Downloads.announce(response, format, "layanan", false);
        files.own(officer, format, page, response.getOutputStream());
    }

    private static Format known(String ending) {
        return Format.of(ending)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
