package id.pendopo.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the APIs ({@code openapi.json}) as people read it. */
@Component
class ApiGuide {

    private final List<ApiText> introduction;
    private final List<Group> groups;

    ApiGuide() {
        var description = read();
        this.introduction = ApiText.of(description.path("info").path("description").asString(""));
        this.groups = groups(description);
    }

    /**
     * What belongs together.
     *
     * @param nameId and textId in Indonesian; empty when nobody wrote them yet
     */
    record Group(
            String name,
            String nameId,
            String text,
            String textId,
            List<ApiOperation> operations) {}

    List<ApiText> introduction() {
        return introduction;
    }

    List<Group> groups() {
        return groups;
    }

    Optional<ApiOperation> operation(String id) {
        return groups.stream()
                .flatMap(group -> group.operations().stream())
                .filter(operation -> operation.id().equals(id))
                .findFirst();
    }

    private static JsonNode read() {
        try (var file = new ClassPathResource("static/openapi.json").getInputStream()) {
            return new JsonMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Group> groups(JsonNode description) {
        var operations = new ApiOperations(description).all();
        var groups = new ArrayList<Group>();
        for (var tag : description.path("tags")) {
            var name = tag.path("name").asString();
            groups.add(
                    new Group(
                            name,
                            tag.path("x-name-id").asString(""),
                            tag.path("description").asString(""),
                            tag.path("x-description-id").asString(""),
                            operations.getOrDefault(name, List.of())));
        }
        return List.copyOf(groups);
    }
}
