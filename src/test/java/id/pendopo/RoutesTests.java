package id.pendopo;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.web.Serves;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every address belongs to the module that declares it, and is listed. */
@House
class RoutesTests {

    @Autowired private ApplicationContext context;

    @Test
    void everyRouteStandsBelowAPrefixOfItsModule() throws ClassNotFoundException {
        var strays = new ArrayList<String>();
        for (var route : Routes.of(context)) {
            var serves =
                    Class.forName("id.pendopo." + route.module() + ".package-info")
                            .getAnnotation(Serves.class);
            boolean declared =
                    serves != null
                            && List.of(serves.value()).stream()
                                    .anyMatch(
                                            prefix ->
                                                    route.path().equals(prefix)
                                                            || route.path()
                                                                    .startsWith(prefix + "/"));
            if (!declared) {
                strays.add(route.path() + " of " + route.handler());
            }
        }
        assertThat(strays).isEmpty();
    }

    @Test
    void staffPagesAskForARole() {
        var open =
                Routes.of(context).stream()
                        .filter(route -> route.path().startsWith("/petugas/"))
                        .filter(route -> route.roles().isEmpty())
                        .map(Routes.Route::path)
                        .distinct()
                        .toList();
        assertThat(open)
                .as(
                        "staff pages without @Requires: sign-in, sign-out, set-up and one's own account")
                .allMatch(path -> path.matches("/petugas/(masuk|keluar|siapkan|akun|sandi)(/.*)?"));
    }

    @Test
    void theListOfRoutesIsKept() throws IOException {
        var text =
                new StringBuilder(
                        "# Routes\n\nMade by the build. English pages stand behind `/en`.\n\n");
        text.append("| method | path | handler | roles |\n|---|---|---|---|\n");
        for (var route : Routes.of(context)) {
            text.append(
                    "| %s | `%s` | `%s` | %s |\n"
                            .formatted(
                                    route.method(),
                                    route.path(),
                                    route.handler(),
                                    String.join(", ", route.roles())));
        }
        GeneratedDocs.keep(Map.of(Path.of("docs/routes.md"), text.toString()));
    }
}
