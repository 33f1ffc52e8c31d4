package id.pendopo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.pendopo.shared.Page;
import id.pendopo.shared.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.core.ApplicationModuleIdentifier;

/**
 * The thread through the modules, as the code has it: facts go up as events, and what a lower page
 * shows of them comes down through a part.
 */
class ThreadTests {

    private static final Pattern SENTENCE =
            Pattern.compile("/\\*\\*(.*?)(?:\\.(?=\\s|\\*)|\\*/)", Pattern.DOTALL);

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(new ArchitectureTests.NoTemplates())
                    .importPackages("id.pendopo");

    /** A fact that one module tells and another hears, or a part that one fills for another. */
    private record Arrow(String from, String to, JavaClass what) implements Comparable<Arrow> {

        String name() {
            return what.getSimpleName();
        }

        @Override
        public int compareTo(Arrow other) {
            return key().compareTo(other.key());
        }

        private String key() {
            return from + ' ' + to + ' ' + name();
        }
    }

    @Test
    void factsGoUpAsEvents() {
        assertThat(events())
                .isNotEmpty()
                .allSatisfy(
                        arrow ->
                                assertThat(uses(arrow.to()))
                                        .as(arrow.name() + " is heard above where it is told")
                                        .contains(arrow.from()));
    }

    @Test
    void partsComeDown() {
        assertThat(parts())
                .isNotEmpty()
                .allSatisfy(
                        arrow ->
                                assertThat(uses(arrow.to()))
                                        .as(arrow.name() + " is asked for below who fills it")
                                        .doesNotContain(arrow.from()));
    }

    @Test
    void theFigureIsKept() throws IOException {
        var events = events();
        var parts = parts();
        var text = new StringBuilder();
        text.append("# The thread\n\nMade by the build from the code.\n\n");
        text.append(
                "A module is told what happened below it by events (whole arrows). What it knows"
                        + " reaches pages further down through parts, which those pages own and it"
                        + " fills (dotted arrows).\n\n");
        text.append("```mermaid\nflowchart BT\n");
        var modules = new TreeSet<String>();
        Stream.of(events, parts)
                .flatMap(Set::stream)
                .forEach(arrow -> modules.addAll(List.of(arrow.from(), arrow.to())));
        for (var module : modules) {
            text.append("    %s[\"%s\"]\n".formatted(module, displayName(module)));
        }
        draw(text, "    %s -- %s --> %s\n", events);
        draw(text, "    %s -. %s .-> %s\n", parts);
        text.append("```\n");
        table(text, "Told by events", "told by", "heard by", events);
        table(text, "Shown through parts", "filled by", "shown by", parts);
        GeneratedDocs.keep(Map.of(Path.of("docs/thread.md"), text.toString()));
    }

    /** One arrow between two modules, whatever goes along it. */
    private static void draw(StringBuilder text, String shape, Set<Arrow> arrows) {
        var between = new TreeMap<List<String>, List<String>>(Comparator.comparing(List::toString));
        for (var arrow : arrows) {
            between.computeIfAbsent(List.of(arrow.from(), arrow.to()), _ -> new ArrayList<>())
                    .add(arrow.name());
        }
        between.forEach(
                (ends, names) ->
                        text.append(
                                shape.formatted(
                                        ends.getFirst(),
                                        String.join(", ", names),
                                        ends.getLast())));
    }

    private static void table(
            StringBuilder text, String title, String from, String to, Set<Arrow> arrows)
            throws IOException {
        text.append("\n## %s\n\n| %s | what | %s | meaning |\n".formatted(title, from, to));
        text.append("|---|---|---|---|\n");
        for (var arrow : arrows) {
            text.append(
                    "| %s | `%s` | %s | %s |\n"
                            .formatted(
                                    arrow.from(), arrow.name(), arrow.to(), meaning(arrow.what())));
        }
    }

    private static Set<Arrow> events() {
        var arrows = new TreeSet<Arrow>();
        for (var type : CODE) {
            for (var method : type.getMethods()) {
                if (listens(method)) {
                    var event = method.getRawParameterTypes().getFirst();
                    if (!module(event).equals(module(type))) {
                        arrows.add(new Arrow(module(event), module(type), event));
                    }
                }
            }
        }
        return arrows;
    }

    private static boolean listens(JavaMethod method) {
        return method.getAnnotations().stream()
                        .map(JavaAnnotation::getRawType)
                        .anyMatch(
                                kind ->
                                        kind.isEquivalentTo(EventListener.class)
                                                || kind.isMetaAnnotatedWith(EventListener.class))
                && !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes()
                        .getFirst()
                        .getPackageName()
                        .startsWith("id.pendopo.");
    }

    /** Interfaces of pages that speak to a reader: filled in one module, asked for in another. */
    private static Set<Arrow> parts() {
        var arrows = new TreeSet<Arrow>();
        for (var part : CODE) {
            if (!part.isInterface() || !speaks(part)) {
                continue;
            }
            var askedIn = new TreeSet<String>();
            for (var use : part.getDirectDependenciesToSelf()) {
                var user = use.getOriginClass();
                if (!user.isAssignableTo(part.getName())) {
                    askedIn.add(module(user));
                }
            }
            for (var filler : part.getAllSubclasses()) {
                for (var asker : askedIn) {
                    boolean ofPage = List.of(asker, "shared").contains(module(part));
                    if (ofPage && !asker.equals(module(filler))) {
                        arrows.add(new Arrow(module(filler), asker, part));
                    }
                }
            }
        }
        return arrows;
    }

    private static boolean speaks(JavaClass part) {
        return part.getMethods().stream()
                .flatMap(method -> method.getRawParameterTypes().stream())
                .anyMatch(
                        given ->
                                given.isEquivalentTo(Page.class)
                                        || given.isEquivalentTo(Texts.class));
    }

    private static Set<String> uses(String module) {
        var used = new TreeSet<String>();
        for (var type : CODE) {
            if (module(type).equals(module)) {
                for (var use : type.getDirectDependenciesFromSelf()) {
                    var target = use.getTargetClass();
                    if (target.getPackageName().startsWith("id.pendopo.")) {
                        used.add(module(target));
                    }
                }
            }
        }
        return used;
    }

    private static String module(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    private static String displayName(String module) {
        return ModularityTests.MODULES.stream()
                .filter(
                        known ->
                                known.getIdentifier()
                                        .equals(ApplicationModuleIdentifier.of(module)))
                .findFirst()
                .orElseThrow()
                .getDisplayName();
    }

    /** The first sentence of the type's Javadoc. */
    private static String meaning(JavaClass type) throws IOException {
        var file = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
        Matcher sentence = SENTENCE.matcher(Files.readString(file));
        assertThat(sentence.find()).as("Javadoc of " + type.getName()).isTrue();
        return sentence.group(1).replaceAll("\\s*\\*\\s*|\\s+", " ").strip();
    }
}
