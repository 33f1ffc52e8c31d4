package id.pendopo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;

/** Documents that the build makes and the repository keeps, so that a diff shows what changed. */
public final class GeneratedDocs {

    private GeneratedDocs() {}

    /** Fails when kept documents are not what is made now, and writes them for the commit. */
    public static void keep(Map<Path, String> documents) throws IOException {
        var changed = new ArrayList<Path>();
        for (var document : documents.entrySet()) {
            var file = document.getKey();
            var text = document.getValue().stripTrailing() + "\n";
            if (Files.notExists(file) || !Files.readString(file).equals(text)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
                changed.add(file);
            }
        }
        assertThat(changed)
                .as("documents that were out of date; they have been written anew: commit them")
                .isEmpty();
    }
}
