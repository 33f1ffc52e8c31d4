package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.Routes;
import id.pendopo.Routes.Route;
import id.pendopo.access.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Walks every route of officers as nobody and with every role. */
@House
class RightsTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private ApplicationContext context;
    @Autowired private Tokens tokens;
    @Autowired private AccountStore accounts;

    @Test
    void nobodyIsLedToTheSignInPageOrToldToBringAToken() {
        var browser = new Browser(port);
        var open = new ArrayList<String>();
        for (var route : staffRoutes()) {
            var answer = browser.bare(route.method(), path(route));
            boolean page = route.path().startsWith("/petugas");
            boolean held =
                    page
                            ? answer.status() == 303 && answer.location().contains("/masuk")
                            : answer.status() == 401;
            if (!held) {
                open.add(route + ": " + answer.status());
            }
        }
        assertThat(open).isEmpty();
        assertThat(browser.keepsCookies()).isFalse();
    }

    @Test
    void aRoleOpensOnlyThePagesThatNameIt() {
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            var key = Browser.key(data, role.wire());
            var browser = new Browser(port);
            browser.signIn(key.email(), key.password());
            for (var route : staffRoutes()) {
                boolean asked = route.path().startsWith("/petugas") && route.method().equals("GET");
                if (asked && !route.roles().contains(role.wire())) {
                    compare(browser.get(path(route)), role, route, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRoleOpensOnlyTheApiThatNamesIt() {
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            var key = Browser.key(data, role.wire());
            var account = accounts.withEmail(key.email()).getFirst();
            var token = tokens.make(account, "test", Duration.ofHours(1), "test");
            for (var route : staffRoutes()) {
                if (route.path().startsWith("/api/") && !route.roles().contains(role.wire())) {
                    var answer = new Browser(port).program(route.method(), path(route), token);
                    compare(answer, role, route, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aSessionOpensNoApi() {
        var key = Browser.key(data, "admin");
        var browser = new Browser(port);
        browser.signIn(key.email(), key.password());
        for (var route : staffRoutes()) {
            if (route.path().startsWith("/api/")) {
                assertThat(browser.bare(route.method(), path(route)).status())
                        .as(route.path())
                        .isEqualTo(401);
            }
        }
    }

    private static void compare(Browser.Answer answer, Role role, Route route, List<String> wrong) {
        if (answer.status() != 403) {
            wrong.add(role + " " + route.method() + " " + route.path() + ": " + answer.status());
        }
    }

    private List<Route> staffRoutes() {
        return Routes.of(context).stream().filter(route -> !route.roles().isEmpty()).toList();
    }

    private static String path(Route route) {
        return route.path().replaceAll("\\{\\w+:([^|}]+)[^}]*}", "$1").replaceAll("\\{[^}]+}", "x");
    }
}
