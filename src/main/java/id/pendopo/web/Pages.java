package id.pendopo.web;

import id.pendopo.shared.MenuPart;
import id.pendopo.shared.Page;
import id.pendopo.shared.Site;
import id.pendopo.shared.SiteSource;
import id.pendopo.shared.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Builds the page of a request; filters ask it what handlers are given as arguments. */
@Component
public class Pages {

    private static final String SITE = Pages.class.getName() + ".site";
    private static final String PAGE = Pages.class.getName() + ".page";

    private final SiteSource sites;
    private final VisitorSource visitors;
    private final MessageSource messages;
    private final StyleSheets sheets;
    private final List<MenuPart.Entry> entries;
    private final boolean demo;
    private final Clock clock;

    Pages(
            SiteSource sites,
            VisitorSource visitors,
            MessageSource messages,
            StyleSheets sheets,
            ObjectProvider<MenuPart> menu,
            @Value("${pendopo.demo}") boolean demo,
            Clock clock) {
        this.sites = sites;
        this.visitors = visitors;
        this.messages = messages;
        this.sheets = sheets;
        this.entries =
                menu.stream()
                        .flatMap(part -> part.entries().stream())
                        .sorted(Comparator.comparingInt(MenuPart.Entry::order))
                        .toList();
        this.demo = demo;
        this.clock = clock;
    }

    public Site site(HttpServletRequest request) {
        if (request.getAttribute(SITE) instanceof Site known) {
            return known;
        }
        var site = sites.forHost(request.getServerName());
        request.setAttribute(SITE, site);
        return site;
    }

    Texts texts(HttpServletRequest request) {
        return new Texts(messages, LanguagePrefix.of(request));
    }

    public Page page(HttpServletRequest request) {
        if (request.getAttribute(PAGE) instanceof Page known) {
            return known;
        }
        var page = build(request);
        request.setAttribute(PAGE, page);
        return page;
    }

    private Page build(HttpServletRequest request) {
        var site = site(request);
        boolean staff = path(request).startsWith("/petugas");
        var signedIn = staff ? visitors.signedIn(request).orElse(null) : null;
        return new Page(
                site,
                texts(request),
                path(request),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                "POST".equals(request.getMethod()),
                sheets.assets(site),
                menu(staff, signedIn),
                signedIn == null ? null : signedIn.visitor(),
                demo,
                clock.instant());
    }

    private List<MenuPart.Entry> menu(boolean staff, VisitorSource.@Nullable SignedIn signedIn) {
        if (!staff) {
            return entries.stream().filter(entry -> entry.roles().isEmpty()).toList();
        }
        Set<String> held = signedIn == null ? Set.of() : signedIn.roles();
        return entries.stream()
                .filter(entry -> entry.roles().stream().anyMatch(held::contains))
                .toList();
    }

    /** The path asked for, also when an error is being shown. */
    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute("jakarta.servlet.error.request_uri");
        var path = failed == null ? request.getRequestURI() : failed.toString();
        if (failed != null && (path.equals("/en") || path.startsWith("/en/"))) {
            path = path.length() == 3 ? "/" : path.substring(3);
        }
        return path;
    }
}
