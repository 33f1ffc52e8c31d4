package id.pendopo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the APIs is complete and says what each route asks for. */
@House
class OpenApiTests {

    @Autowired private ApplicationContext context;

    @Test
    void everyApiRouteIsDescribedAndNoOther() throws IOException {
        var routes = new TreeSet<String>();
        for (var route : Routes.of(context)) {
            if (route.path().startsWith("/api/")) {
                routes.add(route.method().toLowerCase(java.util.Locale.ROOT) + " " + route.path());
            }
        }
        var described = new TreeSet<String>();
        for (var path : description().path("paths").properties()) {
            for (var method : path.getValue().propertyNames()) {
                described.add(method + " " + path.getKey());
            }
        }
        assertThat(described).isEqualTo(routes);
    }

    @Test
    void routesOfOfficersAskForAToken() throws IOException {
        for (var route : Routes.of(context)) {
            if (route.path().startsWith("/api/")) {
                var operation =
                        description()
                                .path("paths")
                                .path(route.path())
                                .path(route.method().toLowerCase(java.util.Locale.ROOT));
                assertThat(operation.has("security"))
                        .as(route.method() + " " + route.path())
                        .isEqualTo(!route.roles().isEmpty());
            }
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        var description = description();
        for (var reference : references(description)) {
            assertThat(description.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
    }

    private static List<String> references(JsonNode node) {
        var found = new ArrayList<String>();
        if (node.has("$ref")) {
            found.add(node.path("$ref").asString());
        }
        for (var child : node) {
            found.addAll(references(child));
        }
        return found;
    }

    private static JsonNode description() throws IOException {
        return new JsonMapper()
                .readTree(Files.readString(Path.of("src/main/resources/static/openapi.json")));
    }
}
