package id.pendopo.opendata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads operations out of an OpenAPI 3.1 description, with what they refer to. */
record ApiOperations(JsonNode description) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** By the name of the first group each belongs to, in the order of the file. */
    Map<String, List<ApiOperation>> all() {
        var all = new HashMap<String, List<ApiOperation>>();
        for (var path : description.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    var tag = method.getValue().path("tags").path(0).asString("");
                    all.computeIfAbsent(tag, _ -> new ArrayList<>())
                            .add(operation(path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
        return all;
    }

    private ApiOperation operation(String path, String method, JsonNode node) {
        var parameters =
                StreamSupport.stream(node.path("parameters").spliterator(), false)
                        .map(this::resolved)
                        .toList();
        boolean staff = !node.path("security").isEmpty();
        var bodies = bodies(resolved(node.path("requestBody")).path("content"));
        return new ApiOperation(
                node.path("operationId").asString(),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                node.path("summary").asString(),
                node.path("x-summary-id").asString(""),
                ApiText.of(node.path("description").asString("")),
                staff,
                parameters.stream().map(this::parameter).toList(),
                call(path, method, parameters, staff, bodies),
                bodies,
                answers(node.path("responses")));
    }

    private ApiOperation.Field parameter(JsonNode node) {
        return new ApiOperation.Field(
                node.path("name").asString(),
                node.path("in").asString(),
                type(node.path("schema")),
                node.path("required").asBoolean(false),
                ApiText.of(node.path("description").asString("")));
    }

    /** With the examples of the description filled in, so that it can be tried as it stands. */
    private static ApiOperation.Call call(
            String path,
            String method,
            List<JsonNode> parameters,
            boolean staff,
            List<ApiOperation.Body> bodies) {
        var address = path;
        var query = new ArrayList<String>();
        for (var parameter : parameters) {
            var name = parameter.path("name").asString();
            var example = parameter.path("example").asString("");
            if (parameter.path("in").asString().equals("path")) {
                address = address.replace("{" + name + "}", example);
            } else if (parameter.path("in").asString().equals("query")
                    && parameter.path("required").asBoolean(false)) {
                query.add(name + "=" + example.replace("+", "%2B").replace(" ", "%20"));
            }
        }
        var options = new ArrayList<String>();
        if (!method.equals("get")) {
            options.add("-X " + method.toUpperCase(java.util.Locale.ROOT));
        }
        if (staff) {
            options.add("-H 'Authorization: Bearer …'");
        }
        if (!bodies.isEmpty()) {
            options.add("-H 'Content-Type: " + bodies.getFirst().type() + "'");
            options.add(sent(bodies.getFirst()));
        }
        return new ApiOperation.Call(
                query.isEmpty() ? address : address + "?" + String.join("&", query), options);
    }

    /** JSON stands in the line, other files beside it. */
    private static String sent(ApiOperation.Body body) {
        boolean inLine = body.type().equals("application/json") && !body.example().isEmpty();
        return inLine ? "-d '" + body.example().replace("'", "'\\''") + "'" : "--data-binary @FILE";
    }

    private List<ApiOperation.Answer> answers(JsonNode responses) {
        var answers = new ArrayList<ApiOperation.Answer>();
        for (var response : responses.properties()) {
            var node = resolved(response.getValue());
            boolean good = response.getKey().startsWith("2");
            answers.add(
                    new ApiOperation.Answer(
                            response.getKey(),
                            ApiText.of(node.path("description").asString("")),
                            good ? bodies(node.path("content")) : List.of()));
        }
        return answers;
    }

    private List<ApiOperation.Body> bodies(JsonNode content) {
        var bodies = new ArrayList<ApiOperation.Body>();
        for (var one : content.properties()) {
            var media = one.getValue();
            bodies.add(
                    new ApiOperation.Body(
                            one.getKey(), fields(resolved(media.path("schema"))), example(media)));
        }
        return bodies;
    }

    private String example(JsonNode media) {
        var example = media.path("example");
        if (example.isMissingNode()) {
            var first =
                    resolved(
                            media.path("examples").properties().stream()
                                    .findFirst()
                                    .map(Map.Entry::getValue)
                                    .orElse(media.path("example")));
            example = first.path("value");
        }
        if (example.isMissingNode()) {
            return "";
        }
        return example.isString() ? example.asString() : example.toPrettyString();
    }

    /** The fields of an object; those of the items where a list of them is answered. */
    private List<ApiOperation.Field> fields(JsonNode schema) {
        var required = new LinkedHashSet<String>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        var fields = new ArrayList<ApiOperation.Field>();
        for (var part : schema.path("allOf")) {
            fields.addAll(fields(resolved(part)));
        }
        for (var property : schema.path("properties").properties()) {
            var node = resolved(property.getValue());
            var text =
                    property.getValue()
                            .path("description")
                            .asString(node.path("description").asString(""));
            fields.add(
                    new ApiOperation.Field(
                            property.getKey(),
                            "",
                            type(property.getValue()),
                            required.contains(property.getKey()),
                            ApiText.of(text)));
        }
        return fields;
    }

    /** In words that programmers share: string, integer, array of object. */
    private String type(JsonNode schema) {
        var node = resolved(schema);
        if (node.has("enum")) {
            return joined(node.path("enum"));
        }
        if (node.has("const")) {
            return node.path("const").asString("");
        }
        for (var choice : new String[] {"anyOf", "oneOf"}) {
            if (node.has(choice)) {
                return StreamSupport.stream(node.path(choice).spliterator(), false)
                        .map(this::type)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" | "));
            }
        }
        var type = node.path("type");
        var name = type.isArray() ? joined(type) : type.asString("");
        if (name.startsWith("array") && node.has("items")) {
            return name.replaceFirst("array", "array of " + type(node.path("items")));
        }
        return name;
    }

    private static String joined(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> value.asString(""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.startsWith("#") ? resolved(description.at(reference.substring(1))) : node;
    }
}
