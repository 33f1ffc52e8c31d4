package id.pendopo.catalogue;

import id.pendopo.layout.Paging;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** The pages on which people find a service and read what is promised. */
@Controller
class CataloguePages {

    private static final int PAGE_SIZE = 20;
    private static final int LONGEST_QUESTION = 200;

    private final Search search;
    private final Catalogue catalogue;
    private final Filters filters;
    private final List<ServicePagePart> parts;

    CataloguePages(
            Search search,
            Catalogue catalogue,
            Filters filters,
            ObjectProvider<ServicePagePart> parts) {
        this.search = search;
        this.catalogue = catalogue;
        this.filters = filters;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(ServicePagePart::order)).toList();
    }

    /** The filters as they stand in the address. */
    record Asked(
            @Nullable String peristiwa,
            @Nullable String untuk,
            @Nullable String unit,
            @Nullable String wilayah,
            @Nullable String buka,
            @Nullable String akses) {

        Narrowing narrowing() {
            return new Narrowing(
                    given(peristiwa),
                    given(untuk),
                    given(unit),
                    given(wilayah),
                    given(buka).equals("sekarang"),
                    given(akses));
        }

        private static String given(@Nullable String word) {
            return word == null ? "" : word;
        }
    }

    @GetMapping("/layanan")
    String list(
            Page page,
            @RequestParam(name = "q", defaultValue = "") String question,
            Asked asked,
            @RequestParam(name = "halaman", defaultValue = "1") int number,
            Model model) {
        var typed = question.strip();
        var list =
                new ListView(
                        typed.substring(0, Math.min(LONGEST_QUESTION, typed.length())),
                        asked.narrowing(),
                        filters.choices(page));
        var where = filters.where(page, list.narrowing());
        if (!(where instanceof Outcome.Done(var wanted))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var found = look(page, list, wanted, Math.clamp(number, 1, 1_000_000));
        model.addAttribute("list", list);
        model.addAttribute("result", found.result());
        model.addAttribute("paging", found.paging());
        model.addAttribute("wording", new Wording(page));
        return "catalogue/list";
    }

    private record Found(Search.Result result, Paging paging) {}

    /** The page asked for; the first one when there are not so many. */
    private Found look(Page page, ListView list, SearchStore.Where where, int number) {
        var organisation = page.site().organisation();
        int offset = (number - 1) * PAGE_SIZE;
        var result = search.look(organisation, list.question(), where, PAGE_SIZE, offset);
        if (result.matches().isEmpty() && number > 1) {
            return look(page, list, where, 1);
        }
        if (number == 1) {
            search.count(page, list.question(), list.narrowing(), result);
        }
        return new Found(result, new Paging(number, PAGE_SIZE, result.total(), list.pages()));
    }

    @GetMapping("/layanan/{code}")
    Object service(@PathVariable String code, Page page, Model model) {
        var entry = known(catalogue.entry(page.site().organisation(), code));
        if (!entry.service().code().equals(code)) {
            return moved(page.link("/layanan/" + entry.service().code()));
        }
        model.addAttribute("view", view(page, entry));
        model.addAttribute("wording", new Wording(page));
        return "catalogue/service";
    }

    private ServiceView view(Page page, Catalogue.Entry entry) {
        var facilities = catalogue.facilities(page.language());
        var ref = entry.service().ref();
        return new ServiceView(
                entry,
                entry.places().stream()
                        .map(unit -> ServiceView.Place.of(unit, facilities))
                        .toList(),
                catalogue.law(page.language()).size(),
                catalogue.related(page.site().organisation(), ref.id()),
                parts.stream()
                        .map(part -> part.aside(page, ref))
                        .flatMap(Optional::stream)
                        .toList(),
                parts.stream()
                        .map(part -> part.head(page, ref))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** One address for each page: codes are written in capitals. */
    private static RedirectView moved(String address) {
        var view = new RedirectView(address, false, true);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return view;
    }

    private static <T> T known(Optional<T> found) {
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
