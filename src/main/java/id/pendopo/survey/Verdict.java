package id.pendopo.survey;

import id.pendopo.shared.Page;
import id.pendopo.survey.arithmetic.Change;
import java.math.BigDecimal;

/** What may be said about a change: its headline and its reason. */
public record Verdict(String headline, String reason) {

    private static final int DECIMALS = 2;

    public static Verdict of(Change change, Page page) {
        return switch (change) {
            case Change.NotComparable(var obstacle) ->
                    new Verdict(
                            page.t("survey.result.change.none"),
                            page.t("survey.result.obstacle." + obstacle.name()));
            case Change.Compared compared -> of(compared, page);
        };
    }

    private static Verdict of(Change.Compared compared, Page page) {
        var size = page.number(BigDecimal.valueOf(Math.abs(compared.difference())), DECIMALS);
        return switch (compared.direction()) {
            case UP -> sure(page.t("survey.result.change.up", size), compared, page);
            case DOWN -> sure(page.t("survey.result.change.down", size), compared, page);
            case UNCHANGED ->
                    new Verdict(
                            page.t(
                                    compared.difference() < 0
                                            ? "survey.result.change.unsureDown"
                                            : "survey.result.change.unsureUp"),
                            page.t("survey.result.change.chance", size));
        };
    }

    private static Verdict sure(String headline, Change.Compared compared, Page page) {
        double low = Math.abs(compared.interval().low());
        double high = Math.abs(compared.interval().high());
        var least = page.number(BigDecimal.valueOf(Math.min(low, high)), 1);
        var most = page.number(BigDecimal.valueOf(Math.max(low, high)), 1);
        return new Verdict(headline, page.t("survey.result.change.sure", least, most));
    }
}
