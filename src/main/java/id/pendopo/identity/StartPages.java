package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.StaffPart;
import id.pendopo.shared.Page;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which an officer's day begins. */
@Controller
class StartPages {

    private final List<StaffPart> parts;

    StartPages(ObjectProvider<StaffPart> parts) {
        this.parts = parts.stream().sorted(Comparator.comparingInt(StaffPart::order)).toList();
    }

    @GetMapping("/petugas")
    @Requires({})
    String start(Page page, Officer officer, Model model) {
        var groups = parts.stream().map(part -> part.group(page, officer)).toList();
        model.addAttribute("officer", officer);
        model.addAttribute(
                "groups", groups.stream().filter(group -> !group.links().isEmpty()).toList());
        model.addAttribute(
                "tasks", groups.stream().flatMap(group -> group.tasks().stream()).toList());
        return "identity/start";
    }
}
