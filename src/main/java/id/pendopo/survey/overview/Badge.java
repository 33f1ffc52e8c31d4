package id.pendopo.survey.overview;

import id.pendopo.shared.Page;
import id.pendopo.survey.Figure;
import id.pendopo.survey.Result;
import id.pendopo.survey.ResultView;

/** A result small enough to be shown on another site. */
public record Badge(Result.Past past, String unit, Page page) {

    private static final int LONGEST = 34;

    public String value() {
        var ikm = past.index().ikm();
        return ikm == null ? "–" : page.number(ikm.rounded(), 2);
    }

    public String grade() {
        var ikm = past.index().ikm();
        return ikm == null
                ? ""
                : ikm.grade() + " · " + past.instrument().nameOf(ikm.grade()).in(page.language());
    }

    public String span() {
        var interval = past.index().ci95();
        return interval == null
                ? page.t("survey.badge.noSpan")
                : page.t("survey.badge.span", Figure.span(interval, page));
    }

    /** When, and how many answered. */
    public String base() {
        return page.t(
                "survey.badge.base",
                ResultView.label(past.survey(), page),
                page.number(past.index().n()));
    }

    /** As long a name as there is room for. */
    public String name() {
        return unit.length() <= LONGEST ? unit : unit.substring(0, LONGEST - 1).strip() + "…";
    }

    /** The sentence as it may stand in an attribute of the snippet. */
    public String plain() {
        return sentence()
                .replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** The same for those who don't see it. */
    public String sentence() {
        return page.t("survey.badge.alt", unit, value(), grade(), span(), base());
    }
}
