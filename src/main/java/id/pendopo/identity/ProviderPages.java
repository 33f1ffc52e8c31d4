package id.pendopo.identity;

import id.pendopo.identity.ProviderSignIns.Come;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming in by the word of a provider. */
@Controller
class ProviderPages {

    private final Provider provider;
    private final ProviderSignIns signIns;
    private final Entrance entrance;
    private final Doorway doorway;

    ProviderPages(Provider provider, ProviderSignIns signIns, Entrance entrance, Doorway doorway) {
        this.provider = provider;
        this.signIns = signIns;
        this.entrance = entrance;
        this.doorway = doorway;
    }

    @GetMapping("/petugas/masuk/penyedia")
    String ask(
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(defaultValue = "") String lanjut) {
        var way = ReturnPath.of(lanjut).orElse(ReturnPath.START);
        return switch (provider.ask(request, page.link(way.value()))) {
            case Done<URI>(var address) -> "redirect:" + address;
            case Refused<URI>(var problems) -> refused(response, model, problems);
        };
    }

    @GetMapping("/petugas/masuk/penyedia/kembali")
    String back(Page page, HttpServletRequest request, HttpServletResponse response, Model model) {
        return switch (signIns.come(request, page.site().organisation())) {
            case Done<Come>(var come) -> {
                boolean english = come.way().startsWith("/en/");
                var there = english ? page.at(english(page), page.path()) : page;
                var way = english ? come.way().substring(3) : come.way();
                yield entrance.open(
                        there,
                        request,
                        come.account(),
                        ReturnPath.of(way).orElse(ReturnPath.START));
            }
            case Refused<Come>(var problems) -> refused(response, model, problems);
        };
    }

    private static Texts english(Page page) {
        return new Texts(page.texts().messages(), Texts.ENGLISH);
    }

    private String refused(HttpServletResponse response, Model model, List<Problem> problems) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return doorway.show(model, FormState.EMPTY.with(problems), "", false);
    }
}
