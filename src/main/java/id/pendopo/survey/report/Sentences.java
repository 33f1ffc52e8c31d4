package id.pendopo.survey.report;

import id.pendopo.shared.Page;
import id.pendopo.survey.Result;
import id.pendopo.survey.arithmetic.Change;
import id.pendopo.survey.arithmetic.ElementIndex;
import id.pendopo.survey.arithmetic.Score;
import id.pendopo.survey.arithmetic.SkmIndex;
import id.pendopo.survey.arithmetic.WeightMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says in sentences what the figures mean, by rule; each names the figures it stands on. */
record Sentences(Material material, Page page) {

    private static final int DECIMALS = 2;

    /** The element whose lowest answer says that there is no way to complain. */
    private static final String COMPLAINTS = "PENGADUAN";

    String result() {
        var ikm = material.index().ikm();
        if (ikm == null) {
            return page.t("survey.report.say.noIndex", count(material.n()));
        }
        return page.t(
                "survey.report.say.result",
                material.unit().name(),
                number(ikm),
                ikm.grade(),
                material.instrument().nameOf(ikm.grade()).in(page.language()),
                count(material.n()));
    }

    String interval() {
        var interval = material.index().ci95();
        if (interval == null) {
            return page.t("survey.report.say.noInterval", count(material.n()));
        }
        var letters = material.index().grades();
        return page.t(
                letters.size() == 1
                        ? "survey.report.say.interval.sure"
                        : "survey.report.say.interval",
                page.number(interval.low(DECIMALS), DECIMALS),
                page.number(interval.high(DECIMALS), DECIMALS),
                joined(letters, "survey.words.or"));
    }

    String sample() {
        return page.t(
                material.sufficient()
                        ? "survey.report.say.sample.enough"
                        : "survey.report.say.sample.few",
                count(material.n()),
                count(material.needed()),
                count(material.snapshot().population()));
    }

    String weaknesses() {
        return material.lowest().isEmpty()
                ? page.t("survey.report.say.noIndex", count(material.n()))
                : page.t("survey.report.say.lowest", named(material.lowest()));
    }

    String strengths() {
        return material.highest().isEmpty()
                ? page.t("survey.report.say.noIndex", count(material.n()))
                : page.t("survey.report.say.highest", named(material.highest()));
    }

    String change() {
        if (material.earlier().isEmpty()) {
            return page.t("survey.report.say.change.first");
        }
        var before = material.earlier().getFirst();
        return switch (material.change().orElseThrow()) {
            case Change.NotComparable(var obstacle) ->
                    page.t(
                            "survey.report.say.change.not",
                            before.survey().title(),
                            page.t("survey.result.obstacle." + obstacle.name()));
            case Change.Compared compared -> compared(before, compared);
        };
    }

    private String compared(Result.Past before, Change.Compared compared) {
        var key =
                switch (compared.direction()) {
                    case UP -> "survey.report.say.change.up";
                    case DOWN -> "survey.report.say.change.down";
                    case UNCHANGED -> "survey.report.say.change.none";
                };
        return page.t(
                key,
                before.survey().title(),
                number(Objects.requireNonNull(before.index().ikm())),
                number(Objects.requireNonNull(material.index().ikm())),
                decimal(Math.abs(compared.difference())),
                decimal(compared.interval().low()),
                decimal(compared.interval().high()));
    }

    String fee() {
        var without = material.index().withoutFee();
        var fee =
                material.index().elements().stream()
                        .filter(element -> element.key().equals(SkmIndex.FEE))
                        .findFirst();
        if (without == null || fee.isEmpty()) {
            return page.t("survey.report.say.fee.none");
        }
        if (material.index().weightMode() != WeightMode.EXACT) {
            return page.t("survey.report.say.fee.rounded");
        }
        return page.t(
                "survey.report.say.fee",
                number(without),
                count(fee.get().frequencies().fours()),
                count(fee.get().n()),
                material.instrument().of(SkmIndex.FEE).label(4).in(page.language()));
    }

    String alpha() {
        var alpha = material.index().cronbachAlpha();
        return alpha == null
                ? page.t("survey.report.say.alpha.none")
                : page.t("survey.report.say.alpha", page.number(alpha.rounded(), 3));
    }

    String complaints() {
        var asked = material.instrument().question(COMPLAINTS);
        if (asked.isEmpty()) {
            return page.t("survey.report.say.complaints.none");
        }
        var element = material.element(COMPLAINTS);
        if (element.frequencies().ones() == 0) {
            return page.t(
                    "survey.report.say.complaints.zero",
                    count(element.n()),
                    asked.get().label(1).in(page.language()));
        }
        return page.t(
                "survey.report.say.complaints",
                count(element.frequencies().ones()),
                count(element.n()),
                asked.get().label(1).in(page.language()),
                percent(element.frequencies().ones(), element.n()));
    }

    /** What the next steps begin with. */
    String advice() {
        var names = material.lowest().stream().map(this::name).toList();
        return names.isEmpty()
                ? page.t("survey.report.say.noIndex", count(material.n()))
                : page.t("survey.report.say.advice", joined(names, "survey.words.and"));
    }

    String name(ElementIndex element) {
        var question = material.instrument().of(element.key());
        return page.english() ? question.name().en() : question.officialName();
    }

    private String named(List<ElementIndex> elements) {
        var parts = new ArrayList<String>();
        for (var element : elements) {
            var figures = Objects.requireNonNull(element.figures());
            parts.add(
                    page.t(
                            "survey.report.say.element",
                            name(element),
                            page.number(figures.value(), DECIMALS),
                            figures.grade()));
        }
        return String.join("; ", parts);
    }

    private String joined(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        var front = String.join(", ", words.subList(0, words.size() - 1));
        var comma = words.size() > 2 ? "," : "";
        return front + comma + " " + page.t(last) + " " + words.getLast();
    }

    String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        var share = BigDecimal.valueOf(100 * part);
        return page.number(share.divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP), 1)
                + "%";
    }

    private String count(long number) {
        return page.number(number);
    }

    private String number(Score score) {
        return page.number(score.rounded(), DECIMALS);
    }

    private String decimal(double number) {
        return page.number(BigDecimal.valueOf(number), DECIMALS);
    }
}
