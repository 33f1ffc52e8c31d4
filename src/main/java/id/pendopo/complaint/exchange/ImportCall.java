package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.document.CellFault;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** A file of cases from a program: read and taken in one call, without a preview. */
@Component
class ImportCall {

    private final CaseImports imports;

    ImportCall(CaseImports imports) {
        this.imports = imports;
    }

    /** The faulty cells because of which nothing was taken. */
    static final class Faulty {

        private List<CellFault> faults = List.of();
        private int rows;

        List<CellFault> faults() {
            return faults;
        }

        int rows() {
            return rows;
        }
    }

    /**
     * Takes the file; after a refusal nothing of it is kept.
     *
     * @param faulty gets what is wrong
     */
    @Transactional
    public Outcome<CaseImport> take(
            Officer officer, Site site, String name, byte[] content, String mode, Faulty faulty) {
        var outcome = brought(officer, site, name, content, mode, faulty);
        if (outcome instanceof Outcome.Refused<CaseImport>) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    private Outcome<CaseImport> brought(
            Officer officer, Site site, String name, byte[] content, String mode, Faulty faulty) {
        return switch (imports.bring(officer, name, content)) {
            case Outcome.Refused<CaseImport> refused -> refused;
            case Outcome.Done<CaseImport>(var file) -> {
                if (file.state() == CaseImport.State.COLUMNS) {
                    yield Outcome.refused(
                            "file", Refusal.COLUMNS_UNKNOWN, String.join(", ", file.header()));
                }
                var taken = imports.take(officer, site, file.id(), mode, null);
                if (taken instanceof Outcome.Refused<CaseImport>) {
                    imports.plan(officer, file)
                            .ifPresent(
                                    plan -> {
                                        faulty.faults = plan.faults();
                                        faulty.rows = plan.faultyRows();
                                    });
                }
                yield taken;
            }
        };
    }

    CaseImport find(Officer officer, UUID id) {
        return imports.find(officer, id).orElseThrow();
    }
}
