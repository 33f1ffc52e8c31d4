package id.pendopo.bench;

import java.nio.file.Path;
import java.util.List;

/** The benches by name. */
public final class Bench {

    private Bench() {}

    /**
     * Runs one bench and prints its figures.
     *
     * @param data the data folder that may be used; it is filled with demo data when it is empty
     * @return the exit code
     */
    public static int run(List<String> arguments, Path data) {
        var name = arguments.isEmpty() ? "" : arguments.getFirst();
        return switch (name) {
            case "start" -> new StartBench(data).run();
            default -> {
                System.err.println("Unknown bench '" + name + "'. There are: start");
                yield 2;
            }
        };
    }
}
