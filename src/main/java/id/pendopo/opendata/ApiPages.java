package id.pendopo.opendata;

import id.pendopo.shared.Page;
import id.pendopo.web.PublicAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The guide to the APIs, drawn on the server from their description. */
@Controller
@RequestMapping("/data-terbuka/api")
class ApiPages {

    private final ApiGuide guide;
    private final PublicAddress address;

    ApiPages(ApiGuide guide, PublicAddress address) {
        this.guide = guide;
        this.address = address;
    }

    @GetMapping
    String overview(Model model) {
        model.addAttribute("introduction", guide.introduction());
        model.addAttribute("groups", guide.groups());
        return "opendata/api";
    }

    @GetMapping("/{operation}")
    String operation(@PathVariable String operation, Page page, Model model) {
        var found =
                guide.operation(operation)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("operation", found);
        model.addAttribute("call", found.call().of(address.here()));
        return "opendata/apiOperation";
    }
}
