package id.pendopo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Modules keep to what they declare. */
class ModularityTests {

    /** Classes that templates became stand in their module's package, but are not its code. */
    private static final DescribedPredicate<JavaClass> TEMPLATES =
            DescribedPredicate.describe(
                    "made of templates", type -> type.getSimpleName().matches("Jte.*Generated"));

    private static final String HEARD = "|Events listened to\n|* ";

    static final ApplicationModules MODULES = ApplicationModules.of(Pendopo.class, TEMPLATES);

    @Test
    void modulesOnlyUseWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void everyModuleSaysWhatItIsFor() throws IOException {
        for (var module : MODULES) {
            var name = module.getIdentifier().toString();
            var text =
                    Files.readString(
                            Path.of("src/main/java/id/pendopo", name, "package-info.java"));
            assertThat(text)
                    .as(name)
                    .startsWith("/**")
                    .contains("@NullMarked", "@ApplicationModule");
        }
    }

    @Test
    void sharedStaysSmall() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/id/pendopo/shared"))) {
            assertThat(files.count()).isLessThan(20);
        }
    }

    @Test
    void writesAModuleCanvasForEachModule() throws IOException {
        new Documenter(MODULES).writeModuleCanvases();
        var canvases = new TreeMap<Path, String>();
        for (var module : MODULES) {
            var name = module.getIdentifier().toString();
            var made = Path.of("target/spring-modulith-docs/module-" + name + ".adoc");
            canvases.put(Path.of("docs/modules", name + ".adoc"), inOrder(Files.readString(made)));
        }
        GeneratedDocs.keep(canvases);
    }

    /** The events of a module come as its classes give their methods: in any order. */
    private static String inOrder(String canvas) {
        int from = canvas.indexOf(HEARD);
        if (from < 0) {
            return canvas;
        }
        int start = from + HEARD.length();
        int end = canvas.indexOf("\n|", start);
        var events =
                canvas.substring(start, end)
                        .lines()
                        .map(line -> line.replaceFirst("^\\* ", "").strip())
                        .distinct()
                        .sorted()
                        .toList();
        return canvas.substring(0, start) + String.join("\n* ", events) + canvas.substring(end);
    }
}
