package id.pendopo.followup.follower;

import id.pendopo.followup.Board;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what can be followed: what everybody may know of. */
@Component
class Subjects {

    private final Board board;
    private final Organisations organisations;

    Subjects(Board board, Organisations organisations) {
        this.board = board;
        this.organisations = organisations;
    }

    Optional<Subject> commitment(OrganisationId organisation, String code) {
        return board.known(organisation, code)
                .map(
                        one ->
                                Subject.commitment(
                                        one.commitment().code(),
                                        one.commitment().promise().title()));
    }

    Optional<Subject> unit(OrganisationId organisation, String code) {
        return organisations.unit(organisation, code).map(unit -> subject(organisation, unit));
    }

    Optional<Subject> unit(OrganisationId organisation, UnitId id) {
        return organisations.unit(organisation, id).map(unit -> subject(organisation, unit));
    }

    private Subject subject(OrganisationId organisation, Unit top) {
        var within =
                organisations.units(organisation).stream()
                        .filter(unit -> unit.within(top.path()))
                        .map(Unit::id)
                        .toList();
        return Subject.unit(top.id(), top.code(), top.name(), within);
    }
}
