package id.pendopo.survey.report;

import java.util.Optional;
import java.util.stream.Stream;

/** The steps of a survey's life around its result. */
enum Step {
    APPROVE("setujui"),
    COMPUTE("hitung"),
    REOPEN("buka-kembali");

    private final String path;

    Step(String path) {
        this.path = path;
    }

    /** Its name in addresses. */
    String path() {
        return path;
    }

    static Optional<Step> of(String path) {
        return Stream.of(values()).filter(step -> step.path.equals(path)).findFirst();
    }
}
