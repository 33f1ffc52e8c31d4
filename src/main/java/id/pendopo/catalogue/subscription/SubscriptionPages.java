package id.pendopo.catalogue.subscription;

import id.pendopo.catalogue.ServiceRef;
import id.pendopo.catalogue.Services;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
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

/** Where people ask to be told of changes, say yes, and end it. */
@Controller
@RequestMapping("/layanan")
class SubscriptionPages {

    private final Subscriptions subscriptions;
    private final Services services;
    private final PublicAddress address;

    SubscriptionPages(Subscriptions subscriptions, Services services, PublicAddress address) {
        this.subscriptions = subscriptions;
        this.services = services;
        this.address = address;
    }

    @GetMapping("/{code}/langganan")
    String form(@PathVariable String code, Page page, Model model) {
        return form(service(page, code), FormState.EMPTY, model);
    }

    @PostMapping("/{code}/langganan")
    String ask(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String email,
            Page page,
            Model model,
            HttpServletResponse response) {
        var service = service(page, code);
        return switch (subscriptions.ask(service, email, address.here(), page)) {
            case Outcome.Done<String> _ ->
                    "redirect:" + page.link("/layanan/" + service.code() + "/langganan/terkirim");
            case Outcome.Refused<String>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = FormState.of(Map.of("email", email)).with(problems);
                yield form(service, form, model);
            }
        };
    }

    private static String form(ServiceRef service, FormState form, Model model) {
        model.addAttribute("service", service);
        model.addAttribute("form", form);
        return "catalogue/subscription/form";
    }

    @GetMapping("/{code}/langganan/{what:terkirim|berhenti}")
    String done(@PathVariable String code, @PathVariable String what, Page page, Model model) {
        model.addAttribute("service", service(page, code));
        model.addAttribute("what", what);
        return "catalogue/subscription/done";
    }

    @GetMapping("/langganan/{id}/{proof}")
    String own(
            @PathVariable String id,
            @PathVariable String proof,
            Page page,
            Model model,
            HttpServletResponse response) {
        var found = found(page, id, proof);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "catalogue/subscription/gone";
        }
        model.addAttribute("subscription", found.get());
        model.addAttribute("path", "/layanan/langganan/" + id + "/" + proof);
        return "catalogue/subscription/own";
    }

    @PostMapping("/langganan/{id}/{proof}")
    String answer(
            @PathVariable String id,
            @PathVariable String proof,
            @RequestParam(defaultValue = "") String jawab,
            Page page) {
        var subscription = subscription(page, id, proof);
        if (jawab.equals("ya")) {
            subscriptions.confirm(subscription);
            return "redirect:" + page.link("/layanan/langganan/" + id + "/" + proof);
        }
        if (!jawab.equals("berhenti")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        subscriptions.end(subscription);
        var code = subscription.service().code();
        return "redirect:" + page.link("/layanan/" + code + "/langganan/berhenti");
    }

    private Subscription subscription(Page page, String id, String proof) {
        return found(page, id, proof)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Nothing when it was ended, when it was never confirmed, or when the link is not whole. */
    private Optional<Subscription> found(Page page, String id, String proof) {
        try {
            return subscriptions.find(page.site().organisation(), UUID.fromString(id), proof);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private ServiceRef service(Page page, String code) {
        return services.find(page.site().organisation(), code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
