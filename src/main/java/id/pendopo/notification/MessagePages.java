package id.pendopo.notification;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.layout.Paging;
import id.pendopo.shared.FormState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where an administrator sees what was sent and what was not. */
@Controller
@RequestMapping("/petugas/pesan")
class MessagePages {

    private static final int SIZE = 25;

    private final Messages messages;

    MessagePages(Messages messages) {
        this.messages = messages;
    }

    @GetMapping
    @Requires(Role.ADMIN)
    String list(
            Officer officer,
            Model model,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "1") int halaman) {
        if (!messages.mayRead(officer)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var state = state(keadaan);
        var address =
                "/petugas/pesan?q=%s&keadaan=%s&halaman="
                        .formatted(URLEncoder.encode(q, StandardCharsets.UTF_8), keadaan);
        var paging = new Paging(halaman, SIZE, messages.count(officer, state, q), address);
        model.addAttribute("paging", paging);
        model.addAttribute("messages", messages.list(officer, state, q, SIZE, paging.offset()));
        model.addAttribute("form", FormState.of(Map.of("q", q, "keadaan", keadaan)));
        model.addAttribute("leaving", messages.leaving());
        return "notification/list";
    }

    @GetMapping("/{id}")
    @Requires(Role.ADMIN)
    String show(Officer officer, Model model, @PathVariable UUID id) {
        var message =
                messages.find(officer, id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("message", message);
        model.addAttribute("leaving", messages.leaving());
        return "notification/show";
    }

    private static String state(String asked) {
        return switch (asked) {
            case "menunggu" -> Message.State.WAITING.name();
            case "terkirim" -> Message.State.SENT.name();
            case "gagal" -> Message.State.FAILED.name();
            default -> "";
        };
    }
}
