package id.pendopo.complaint.publication;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.PublicCases;
import id.pendopo.complaint.cluster.Cluster;
import id.pendopo.complaint.cluster.Mate;
import id.pendopo.shared.OrganisationId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells other modules of public cases. */
@Component
class KnownCases implements PublicCases {

    private final PublicCaseStore store;
    private final CaseBook book;
    private final Cluster cluster;

    KnownCases(PublicCaseStore store, CaseBook book, Cluster cluster) {
        this.store = store;
        this.book = book;
        this.cluster = cluster;
    }

    @Override
    public Optional<Known> find(OrganisationId organisation, String code) {
        return store.find(organisation, code)
                .map(one -> new Known(one.code(), one.title(), one.owner()));
    }

    @Override
    public Optional<Known> main(OrganisationId organisation, String code) {
        return book.find(organisation, code)
                .flatMap(
                        c ->
                                cluster.mates(organisation, c.id()).stream()
                                        .filter(Mate::main)
                                        .findFirst())
                .flatMap(mate -> find(organisation, mate.code()));
    }
}
