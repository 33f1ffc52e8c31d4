package id.pendopo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        try {
            return switch (name) {
                case "start" -> new StartBench(data).run();
                case "survey" -> new SurveyBench(data, rest).run();
                case "catalogue" -> new CatalogueBench(data, rest).run();
                case "clocks" -> new ClockBench(data).run();
                case "duplicates" -> new DuplicateBench(data, rest).run();
                case "receipts" -> new ReceiptBench(data, rest).run();
                default -> {
                    System.err.println(
                            "Unknown bench '"
                                    + name
                                    + "'. There are: start, survey, catalogue, clocks, duplicates,"
                                    + " receipts");
                    yield 2;
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
