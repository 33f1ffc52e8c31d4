package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.complaint.Complaint;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Many cases at once: what is about to happen is shown first, and what came of it afterwards. */
@Controller
@RequestMapping("/petugas/pengaduan/massal")
class BulkPages {

    /** Name of the field that holds the main case when a whole cluster is chosen. */
    static final String WHOLE = "gabungan";

    private final Bulk bulk;
    private final BulkUndo undoing;
    private final ActSheet sheet;
    private final ClusterViews clusters;

    BulkPages(Bulk bulk, BulkUndo undoing, ActSheet sheet, ClusterViews clusters) {
        this.bulk = bulk;
        this.undoing = undoing;
        this.sheet = sheet;
        this.clusters = clusters;
    }

    /**
     * What was chosen in the list.
     *
     * @param many how many they are
     * @param cases those of them that the officer may read; none where there are too many
     */
    private record Chosen(int many, List<Complaint> cases) {}

    /** Shows what is about to happen. */
    @PostMapping
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String confirm(
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var act = act(typed);
        var chosen = chosen(officer, typed, act);
        var problems = problems(chosen, act);
        response.setStatus(problems.isEmpty() ? 200 : 422);
        model.addAttribute("elsewhere", elsewhere(officer, typed));
        return confirm(chosen, act, new FormState(typed, problems), page, model);
    }

    @PostMapping("/jalankan")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String run(
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response,
            HttpSession session) {
        var act = act(typed);
        var chosen = chosen(officer, typed, act);
        var problems = problems(chosen, act);
        model.addAttribute("elsewhere", elsewhere(officer, typed));
        if (problems.isEmpty()) {
            var form = ActForm.of(typed.toSingleValueMap(), List.of());
            var text = typed.toSingleValueMap().getOrDefault("contoh", "");
            var lines = bulk.run(officer, chosen.cases(), act, form, seen(typed), text);
            problems = shared(lines);
            if (problems.isEmpty()) {
                var undos =
                        lines.stream()
                                .map(Bulk.Line::undo)
                                .filter(java.util.Objects::nonNull)
                                .toList();
                model.addAttribute("act", act);
                model.addAttribute("lines", lines);
                model.addAttribute("minutes", bulk.receiptMinutes());
                model.addAttribute("undo", new UndoNote(act, undos).keep(session));
                return "complaint/desk/bulkDone";
            }
        }
        response.setStatus(problems.getFirst().reason().status());
        return confirm(chosen, act, new FormState(typed, problems), page, model);
    }

    @PostMapping("/batal")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String undo(
            @RequestParam(name = "langkah", defaultValue = "") String id,
            Officer officer,
            Model model,
            HttpServletResponse response,
            HttpSession session) {
        var note = UndoNote.find(session, id);
        if (note.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return "complaint/desk/bulkGone";
        }
        model.addAttribute("act", note.get().act());
        model.addAttribute("done", undoing.undo(officer, note.get()));
        model.addAttribute("minutes", bulk.receiptMinutes());
        model.addAttribute("all", note.get().undos().size());
        UndoNote.forget(session, id);
        return "complaint/desk/bulkUndone";
    }

    private String confirm(Chosen chosen, BulkAct act, FormState form, Page page, Model model) {
        var of = act.act();
        var cases = chosen.cases();
        model.addAttribute("many", chosen.many());
        model.addAttribute("cases", cases);
        model.addAttribute("act", act);
        model.addAttribute("minutes", bulk.receiptMinutes());
        model.addAttribute("form", form);
        model.addAttribute(
                "choices",
                of == null || act.sorts() || cases.isEmpty()
                        ? null
                        : sheet.choices(cases.getFirst(), of, page));
        return "complaint/desk/bulk";
    }

    /** Members of a whole cluster that is chosen by its main case, and that others handle. */
    private List<String> elsewhere(Officer officer, MultiValueMap<String, String> typed) {
        return clusters.elsewhere(officer, typed.toSingleValueMap().getOrDefault(WHOLE, ""));
    }

    /** What is wrong in every case alike is wrong in the form. */
    private static List<Problem> shared(List<Bulk.Line> lines) {
        var first = lines.getFirst().problems();
        boolean everywhere =
                !first.isEmpty()
                        && !first.getFirst().field().isEmpty()
                        && lines.stream().allMatch(line -> line.problems().equals(first));
        return everywhere ? first : List.of();
    }

    /** A line of the list may stand for many cases. */
    private Chosen chosen(Officer officer, MultiValueMap<String, String> typed, BulkAct act) {
        var codes =
                typed.getOrDefault("pilih", List.of()).stream()
                        .flatMap(line -> Stream.of(line.split(" ")))
                        .distinct()
                        .toList();
        if (codes.size() > Bulk.most(act)) {
            return new Chosen(codes.size(), List.of());
        }
        var cases = bulk.chosen(officer, codes);
        return new Chosen(cases.size(), cases);
    }

    private static List<Problem> problems(Chosen chosen, BulkAct act) {
        if (chosen.many() > Bulk.most(act)) {
            return List.of(Problem.of("", Refusal.TOO_MANY_CHOSEN, Bulk.most(act)));
        }
        return chosen.cases().isEmpty()
                ? List.of(Problem.of("", Refusal.NOTHING_CHOSEN))
                : List.of();
    }

    private static Map<String, Integer> seen(MultiValueMap<String, String> typed) {
        var seen = new HashMap<String, Integer>();
        typed.toSingleValueMap()
                .forEach(
                        (name, value) -> {
                            if (name.startsWith("versi-") && value.matches("\\d{1,9}")) {
                                seen.put(name.substring("versi-".length()), Integer.valueOf(value));
                            }
                        });
        return seen;
    }

    private static BulkAct act(MultiValueMap<String, String> typed) {
        return BulkAct.at(typed.toSingleValueMap().getOrDefault("aksi", ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
