package id.pendopo.opendata;

import id.pendopo.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of what can be taken as data. */
@Controller
class OpenDataPages {

    private final DataSets sets;

    OpenDataPages(DataSets sets) {
        this.sets = sets;
    }

    @GetMapping("/data-terbuka")
    String list(Page page, Model model) {
        model.addAttribute("sets", sets.of(page));
        return "opendata/list";
    }
}
