package id.pendopo.organisation;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Texts;
import id.pendopo.shared.Verb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code bin/pendopo import regions FILE}: takes over a CSV file of codes and names. */
@Component
class ImportRegions implements Verb {

    private final Furnishing furnishing;
    private final Organisations organisations;
    private final MessageSource messages;

    ImportRegions(Furnishing furnishing, Organisations organisations, MessageSource messages) {
        this.furnishing = furnishing;
        this.organisations = organisations;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "import regions";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            System.err.println("Usage: bin/pendopo import regions FILE");
            return 2;
        }
        var site = organisations.forHost("");
        if (!site.prepared()) {
            System.err.println("Set up the organisation first: open the site in a browser.");
            return 1;
        }
        try {
            var csv = Files.readAllBytes(Path.of(arguments.getFirst()));
            return switch (furnishing.regions(site.organisation(), name(), csv)) {
                case Outcome.Done<Integer>(var number) -> {
                    System.out.println(number + " regions");
                    yield 0;
                }
                case Outcome.Refused<Integer>(var problems) -> {
                    var texts = new Texts(messages, Texts.ENGLISH);
                    problems.forEach(problem -> System.err.println(texts.problem(problem)));
                    yield 1;
                }
            };
        } catch (NoSuchFileException e) {
            System.err.println("There is no file " + arguments.getFirst());
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
