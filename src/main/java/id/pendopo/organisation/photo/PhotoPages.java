package id.pendopo.organisation.photo;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.FormState;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The photograph of a unit, for everybody, and where an administrator hangs it up. */
@Controller
class PhotoPages {

    private static final String PATH = "/petugas/organisasi/unit/{code}/foto";

    private final Organisations organisations;
    private final Photos photos;

    PhotoPages(Organisations organisations, Photos photos) {
        this.organisations = organisations;
        this.photos = photos;
    }

    /** Its name changes with its content, so that it is fetched once. */
    @GetMapping("/unit/{code}/foto/{name}")
    ResponseEntity<byte[]> picture(
            @PathVariable String code, @PathVariable String name, OrganisationId organisation) {
        return organisations
                .unit(organisation, code)
                .filter(Unit::active)
                .flatMap(unit -> photos.picture(organisation, unit, name))
                .map(
                        jpeg ->
                                ResponseEntity.ok()
                                        .contentType(MediaType.IMAGE_JPEG)
                                        .cacheControl(
                                                CacheControl.maxAge(Duration.ofDays(365))
                                                        .cachePublic()
                                                        .immutable())
                                        .body(jpeg))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping(PATH)
    @Requires(Role.ADMIN)
    String ask(@PathVariable String code, Officer officer, Model model) {
        var unit = unit(code, officer);
        var typed =
                photos.find(officer.organisation(), unit)
                        .map(
                                photo ->
                                        Map.of(
                                                "teks", photo.textId(),
                                                "teksinggris", photo.textEn()))
                        .orElse(Map.of());
        return page(unit, FormState.of(typed), officer, model);
    }

    @PostMapping(PATH)
    @Requires(Role.ADMIN)
    String put(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile foto,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var unit = unit(code, officer);
        boolean known = photos.find(officer.organisation(), unit).isPresent();
        var file = foto == null ? new byte[0] : foto.getBytes();
        var form = PhotoForm.of(typed, file, known);
        return switch (photos.put(officer.organisation(), officer.actor(), unit, form)) {
            case Outcome.Done<Photo> _ -> done(unit, page);
            case Outcome.Refused<Photo>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield page(unit, FormState.of(typed).with(problems), officer, model);
            }
        };
    }

    @PostMapping(PATH + "/hapus")
    @Requires(Role.ADMIN)
    String remove(@PathVariable String code, Officer officer, Page page) {
        var unit = unit(code, officer);
        photos.remove(officer.organisation(), officer.actor(), unit);
        return done(unit, page);
    }

    private static String done(Unit unit, Page page) {
        return "redirect:" + page.link("/petugas/organisasi/unit/" + unit.code() + "/foto");
    }

    private String page(Unit unit, FormState form, Officer officer, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute("photo", photos.find(officer.organisation(), unit).orElse(null));
        model.addAttribute("form", form);
        return "organisation/photo/form";
    }

    private Unit unit(String code, Officer officer) {
        return organisations
                .unit(officer.organisation(), code)
                .filter(unit -> officer.mayAt(unit, Role.ADMIN))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
