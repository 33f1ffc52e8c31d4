package id.pendopo.home;

import gg.jte.Content;
import id.pendopo.shared.HomePart;
import id.pendopo.shared.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page and the pages about the site. */
@Controller
class HomePages {

    private final List<HomePart> parts;

    HomePages(ObjectProvider<HomePart> parts) {
        this.parts = parts.stream().sorted(Comparator.comparingInt(HomePart::order)).toList();
    }

    @GetMapping("/")
    String home(Page page, Model model) {
        if (!page.site().prepared()) {
            return "home/unprepared";
        }
        List<Content> sections =
                parts.stream().map(part -> part.section(page)).flatMap(Optional::stream).toList();
        model.addAttribute("sections", sections);
        return "home/home";
    }

    @GetMapping("/aksesibilitas")
    String accessibility() {
        return "home/accessibility";
    }

    @GetMapping("/privasi")
    String privacy() {
        return "home/privacy";
    }
}
