package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.complaint.Complaint;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The case that stands beside the list; none where no code leads to one that the officer reads. */
@Component
class Beside {

    private final CaseDoor door;
    private final CaseViews cases;
    private final ClusterViews clusters;
    private final AnswerTexts texts;

    Beside(CaseDoor door, CaseViews cases, ClusterViews clusters, AnswerTexts texts) {
        this.door = door;
        this.cases = cases;
        this.clusters = clusters;
        this.texts = texts;
    }

    void show(Officer officer, String code, Page page, Model model) {
        var found = code.isEmpty() ? Optional.<Complaint>empty() : door.find(officer, code);
        model.addAttribute("beside", found.map(c -> cases.of(officer, c, page)).orElse(null));
        model.addAttribute("cluster", found.map(c -> clusters.of(officer, c, page)).orElse(null));
        model.addAttribute("texts", found.map(texts::options).orElse(List.of()));
    }
}
