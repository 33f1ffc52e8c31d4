package id.pendopo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.pendopo.shared.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages. */
class MessagesTests {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern USED = Pattern.compile("\\bt\\(\"([a-zA-Z0-9_.-]+)\"[,)]");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(texts("en").keySet()).isEqualTo(texts("id").keySet());
    }

    @Test
    void noTextStandsTwice() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file : files.toList()) {
                var keys =
                        Files.readAllLines(file).stream()
                                .filter(line -> line.matches("[\\w.-]+=.*"))
                                .map(line -> line.substring(0, line.indexOf('=')))
                                .toList();
                assertThat(keys).as(file.toString()).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void noTextIsEmptyOrHasAnApostropheThatFormattingWouldEat() throws IOException {
        for (var language : List.of("id", "en")) {
            texts(language)
                    .forEach(
                            (key, text) ->
                                    assertThat(text).as(key).isNotBlank().doesNotContain("'"));
        }
    }

    @Test
    void argumentsAreTheSameInBothLanguages() throws IOException {
        var english = texts("en");
        texts("id")
                .forEach(
                        (key, text) ->
                                assertThat(arguments(english.get(key)))
                                        .as(key)
                                        .isEqualTo(arguments(text)));
    }

    @Test
    void everyTextThatIsAskedForExists() throws IOException {
        var known = texts("id").keySet();
        var missing = new ArrayList<String>();
        for (var root : List.of("src/main/resources/templates", "src/main/java")) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file :
                        files.filter(f -> f.toString().matches(".*\\.(jte|java)")).toList()) {
                    var matcher = USED.matcher(Files.readString(file));
                    while (matcher.find()) {
                        if (!known.contains(matcher.group(1))) {
                            missing.add(file.getFileName() + ": " + matcher.group(1));
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyReasonHasASentence() throws IOException {
        var known = texts("id").keySet();
        var reasons =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("id.pendopo")
                                .stream()
                                .filter(type -> type.isAssignableTo(Reason.class) && type.isEnum())
                                .map(type -> type.reflect().getEnumConstants())
                                .flatMap(java.util.Arrays::stream)
                                .map(constant -> ((Reason) constant).messageKey())
                                .toList();
        assertThat(reasons).isNotEmpty();
        assertThat(known).containsAll(reasons);
    }

    private static List<String> arguments(String text) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(r -> r.group(1))
                .sorted()
                .distinct()
                .toList();
    }

    private static Map<String, String> texts(String language) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(FOLDER)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith("_" + language + ".properties"))
                            .toList()) {
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
        }
        return texts;
    }
}
