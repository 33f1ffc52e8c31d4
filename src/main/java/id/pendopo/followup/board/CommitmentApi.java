package id.pendopo.followup.board;

import id.pendopo.followup.Board;
import id.pendopo.followup.Board.Dossier;
import id.pendopo.followup.Kind;
import id.pendopo.followup.Status;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import id.pendopo.web.ProblemDetails;
import id.pendopo.web.PublicAddress;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board for programs. */
@RestController
class CommitmentApi {

    private static final int LONGEST = 100;
    private static final int FURTHEST = 1_000_000;

    private final Boards boards;
    private final Board board;
    private final CommitmentWords words;
    private final PublicAddress address;

    CommitmentApi(Boards boards, Board board, CommitmentWords words, PublicAddress address) {
        this.boards = boards;
        this.board = board;
        this.words = words;
        this.address = address;
    }

    @GetMapping(path = "/api/v1/commitments", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> commitments(
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(defaultValue = "") String cursor,
            Page page) {
        var organisation = page.site().organisation();
        var narrowing = Narrowing.of(unit, status, source, late ? "ya" : "");
        var problems = problems(narrowing, organisation, limit, cursor);
        if (!problems.isEmpty()) {
            return ProblemDetails.refused(problems, page.texts());
        }
        int offset = offset(cursor);
        var search = boards.search(narrowing, organisation);
        var some = board.search(search, offset, limit);
        var site = address.here();
        var items =
                some.items().stream()
                        .map(
                                one ->
                                        CommitmentJson.item(
                                                one,
                                                words.path(one.finding()),
                                                owner(one),
                                                search.today(),
                                                page.site().zone(),
                                                site))
                        .toList();
        int next = offset + items.size();
        var mark = next < some.total() && !items.isEmpty() ? "c" + next : null;
        return ResponseEntity.ok(new CommitmentJson.Items(items, mark));
    }

    private CommitmentJson.Owner owner(Dossier dossier) {
        var promise = dossier.commitment().promise();
        var unit = words.unit(dossier.commitment().organisation(), promise.unit());
        return new CommitmentJson.Owner(
                unit.map(Unit::code).orElse(""),
                unit.map(Unit::name).orElse(""),
                CommitmentViews.paragraphs(promise.partners()));
    }

    private List<Problem> problems(
            Narrowing narrowing, OrganisationId organisation, int limit, String cursor) {
        var problems = new ArrayList<Problem>();
        if (limit < 1 || limit > LONGEST) {
            problems.add(Problem.of("limit", Refusal.LIMIT_RANGE, LONGEST));
        }
        if (!cursor.isEmpty() && offset(cursor) == 0) {
            problems.add(Problem.of("cursor", Refusal.CURSOR_UNKNOWN));
        }
        if (!narrowing.status().isEmpty() && Status.of(narrowing.status()).isEmpty()) {
            problems.add(Problem.of("status", Refusal.STATUS_UNKNOWN, narrowing.status()));
        }
        if (!narrowing.source().isEmpty() && Kind.of(narrowing.source()).isEmpty()) {
            problems.add(Problem.of("source", Refusal.SOURCE_UNKNOWN, narrowing.source()));
        }
        if (!narrowing.unit().isEmpty() && boards.unit(narrowing.unit(), organisation).isEmpty()) {
            problems.add(Problem.of("unit", Refusal.UNIT_UNKNOWN, narrowing.unit()));
        }
        return problems;
    }

    /** 0 when it is not a mark of ours. */
    private static int offset(String cursor) {
        return cursor.matches("c[1-9][0-9]{0,6}")
                ? Math.min(FURTHEST, Integer.parseInt(cursor.substring(1)))
                : 0;
    }
}
