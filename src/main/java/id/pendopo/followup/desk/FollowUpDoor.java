package id.pendopo.followup.desk;

import id.pendopo.access.Officer;
import id.pendopo.followup.Board;
import id.pendopo.followup.Board.Dossier;
import id.pendopo.followup.Finding;
import id.pendopo.followup.Findings;
import id.pendopo.followup.MeasureNames;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets officers in to what their units were told and promised. */
@Component
class FollowUpDoor {

    private final Board board;
    private final Findings findings;
    private final Organisations organisations;
    private final MeasureNames measures;

    FollowUpDoor(
            Board board, Findings findings, Organisations organisations, MeasureNames measures) {
        this.board = board;
        this.findings = findings;
        this.organisations = organisations;
        this.measures = measures;
    }

    /** The commitment; for one who does not keep it, it is not there. */
    Dossier commitment(Officer officer, String code) {
        var units = findings.units(officer);
        return board.find(officer.organisation(), code)
                .filter(one -> units.contains(one.commitment().promise().unit()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The finding; for one who may not answer it, it is not there. */
    Finding finding(Officer officer, String key) {
        try {
            return findings.known(officer, UUID.fromString(key))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** The units that the officer can make answer for something. */
    List<Option> units(Officer officer) {
        var kept = findings.units(officer);
        return organisations.units(officer.organisation()).stream()
                .filter(unit -> unit.active() && kept.contains(unit.id()))
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }

    /** What can be measured. */
    List<Option> measures(Finding finding, Page page) {
        return measures.keys(finding).stream()
                .map(key -> new Option(key, measures.name(key, finding, page.texts())))
                .toList();
    }
}
