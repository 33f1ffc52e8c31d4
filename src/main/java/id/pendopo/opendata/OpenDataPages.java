package id.pendopo.opendata;

import id.pendopo.shared.Page;
import id.pendopo.web.OpenDataPart;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of what can be taken as data. */
@Controller
class OpenDataPages {

    private final List<OpenDataPart> parts;

    OpenDataPages(ObjectProvider<OpenDataPart> parts) {
        this.parts = parts.stream().toList();
    }

    @GetMapping("/data-terbuka")
    String list(Page page, Model model) {
        model.addAttribute(
                "sets", parts.stream().flatMap(part -> part.sets(page).stream()).toList());
        return "opendata/list";
    }
}
