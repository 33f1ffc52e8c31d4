package id.pendopo.complaint.publication;

import id.pendopo.complaint.CaseParts;
import id.pendopo.shared.Page;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The cases that everybody may see. */
@Controller
class PublicPages {

    private static final int MOST = 200;

    private final PublicLists lists;
    private final PublicViews views;
    private final CaseParts parts;

    PublicPages(PublicLists lists, PublicViews views, CaseParts parts) {
        this.parts = parts;
        this.lists = lists;
        this.views = views;
    }

    @GetMapping("/pengaduan")
    String list(
            @RequestParam(name = "q", defaultValue = "") String question,
            @RequestParam(name = "status", defaultValue = "") String status,
            @RequestParam(name = "hal", defaultValue = "") String category,
            @RequestParam(name = "unit", defaultValue = "") String unit,
            @RequestParam(name = "wilayah", defaultValue = "") String district,
            @RequestParam(name = "halaman", defaultValue = "1") String number,
            Page page,
            Model model) {
        var asked = clean(question);
        var code = views.find(page, asked.toUpperCase(Locale.ROOT));
        if (code.isPresent()) {
            return "redirect:" + page.link("/pengaduan/" + code.get().code());
        }
        var narrowing =
                new Narrowing(
                        asked,
                        Narrowing.Group.of(clean(status)),
                        clean(category),
                        clean(unit),
                        clean(district).replaceAll("[^0-9.]", ""));
        model.addAttribute("list", lists.list(page, narrowing, number(number)));
        return "complaint/publication/list";
    }

    @GetMapping("/pengaduan/{code}")
    String show(@PathVariable String code, Page page, Model model) {
        var found =
                views.find(page, code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("view", found);
        model.addAttribute("parts", parts.told(page, found.code()));
        return "complaint/publication/show";
    }

    private static String clean(String typed) {
        var plain = typed.replace("\u0000", "").strip();
        return plain.length() <= MOST ? plain : plain.substring(0, MOST);
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
