package id.pendopo.followup.board;

import id.pendopo.followup.Board;
import id.pendopo.followup.Board.Dossier;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What was promised after people told something, for everybody. */
@Controller
@RequestMapping("/tindak-lanjut")
class BoardPages {

    private final Board board;
    private final Boards boards;
    private final CommitmentViews views;
    private final Stories stories;
    private final EvidenceFiles evidence;

    BoardPages(
            Board board,
            Boards boards,
            CommitmentViews views,
            Stories stories,
            EvidenceFiles evidence) {
        this.board = board;
        this.boards = boards;
        this.views = views;
        this.stories = stories;
        this.evidence = evidence;
    }

    @GetMapping
    String board(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(name = "sumber", defaultValue = "") String source,
            @RequestParam(name = "terlambat", defaultValue = "") String late,
            @RequestParam(name = "halaman", defaultValue = "1") String number,
            Page page,
            Model model) {
        var narrowing = Narrowing.of(unit, status, source, late).known();
        model.addAttribute("view", boards.view(narrowing, number(number), page));
        return "followup/board/list";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Page page, Model model) {
        model.addAttribute("view", views.of(known(code, page), page));
        return "followup/board/show";
    }

    /** What a unit was told, what it did, and what it could not do. */
    @GetMapping("/unit/{unit}")
    String story(
            @PathVariable String unit,
            @RequestParam(name = "halaman", defaultValue = "1") String number,
            Page page,
            Model model) {
        var found =
                boards.unit(unit, page.site().organisation())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var within = boards.within(found.code(), page.site().organisation());
        model.addAttribute("unit", found);
        model.addAttribute("story", stories.of(found, within, number(number), page));
        return "followup/board/unit";
    }

    @GetMapping("/{code}/bukti/{nomor}")
    void file(
            @PathVariable String code,
            @PathVariable("nomor") String number,
            Page page,
            HttpServletResponse response)
            throws IOException {
        evidence.send(known(code, page).commitment(), number, response);
    }

    private Dossier known(String code, Page page) {
        return board.known(page.site().organisation(), code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    }
}
