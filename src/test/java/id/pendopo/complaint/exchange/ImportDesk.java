package id.pendopo.complaint.exchange;

import static id.pendopo.complaint.ComplaintCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.access.Officer;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.exchange.CaseImport.State;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The desk at which tests bring files of cases. */
@Component
class ImportDesk {

    private final CaseImports imports;
    private final CaseBook book;
    private final ComplaintCases cases;

    ImportDesk(CaseImports imports, CaseBook book, ComplaintCases cases) {
        this.imports = imports;
        this.book = book;
        this.cases = cases;
    }

    Officer officer() {
        return cases.officer();
    }

    CaseImport bring(String csv) {
        return done(imports.bring(officer(), "lapor.csv", bytes(csv)));
    }

    /** With the columns as we guess them. */
    CaseImport explained(CaseImport file) {
        if (file.state() == State.READY) {
            return file;
        }
        var table = imports.table(file).orElseThrow();
        var meaning = new Meaning(table.guesses(), Meaning.USUAL_SYSTEM, "lain");
        return done(imports.explain(officer(), file, meaning));
    }

    Plan plan(CaseImport file) {
        return imports.plan(officer(), file).orElseThrow();
    }

    /** Takes the whole of it. */
    CaseImport.Report taken(CaseImport file) {
        return report(done(imports.take(officer(), cases.site(), file.id(), "strict", null)));
    }

    Complaint find(CaseImport.Line line) {
        return book.find(cases.site().organisation(), String.valueOf(line.code())).orElseThrow();
    }

    static CaseImport.Report report(CaseImport file) {
        assertThat(file.state()).isEqualTo(State.TAKEN);
        return Objects.requireNonNull(file.report());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<Reason> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var problems)
                ? problems.stream().map(Problem::reason).toList()
                : Stream.<Reason>empty().toList();
    }
}
