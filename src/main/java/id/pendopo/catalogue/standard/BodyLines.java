package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.Fees;
import id.pendopo.catalogue.ProcessingTime;
import id.pendopo.catalogue.Wording;
import id.pendopo.shared.Page;
import id.pendopo.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A component as lines of Indonesian, so that two versions can be laid side by side. */
record BodyLines(Page page, Wording wording) {

    /** Standards are written in Indonesian; so are the words around them, whoever reads. */
    static BodyLines in(Page reader) {
        var texts = new Texts(reader.texts().messages(), Texts.INDONESIAN);
        var page = reader.at(texts, reader.path());
        return new BodyLines(page, new Wording(page));
    }

    List<String> of(@Nullable Body body) {
        return switch (body) {
            case null -> List.of();
            case Body.Requirements all ->
                    all.requirements().stream().map(this::requirement).toList();
            case Body.Steps all -> all.steps().stream().map(this::step).toList();
            case ProcessingTime time ->
                    lines(
                            page.t(
                                    "catalogue.time.counted",
                                    wording.time(time),
                                    page.t("catalogue.clock." + time.clockStarts())),
                            time.note());
            case Fees all -> all.fees().stream().map(this::fee).toList();
            case Body.Products all ->
                    all.products().stream()
                            .map(one -> one.name() + bracketed(one.validity()))
                            .toList();
            case Body.Channels all -> channels(all);
            case Body.Laws all -> all.laws().stream().map(Body.Law::title).toList();
            case Body.Facilities all ->
                    all.facilities().stream()
                            .map(
                                    one ->
                                            one.name()
                                                    + (one.forVulnerable()
                                                            ? bracketed(
                                                                    page.t(
                                                                            "catalogue.standard.vulnerable"))
                                                            : ""))
                            .toList();
            case Body.Items all -> all.items();
            case Body.Prose prose -> lines(prose.text());
            case Body.Staff all ->
                    all.staff().stream()
                            .map(
                                    one ->
                                            one.role()
                                                    + ": "
                                                    + page.t(
                                                            "catalogue.standard.staff",
                                                            page.number(one.count())))
                            .toList();
            case Body.Evaluation evaluation ->
                    lines(
                            evaluation.text(),
                            page.t(
                                    "catalogue.standard.every",
                                    page.number(evaluation.everyMonths())));
        };
    }

    private String requirement(Body.Requirement one) {
        return sentence(
                one.condition() == null ? null : one.condition() + ":",
                Wording.withoutStop(one.title()) + ".",
                one.description(),
                one.mandatory() ? null : page.t("catalogue.optional"));
    }

    private String step(Body.Step one) {
        var minutes = one.minutes();
        return sentence(
                Wording.withoutStop(one.title()) + ".",
                one.description(),
                "("
                        + page.t("catalogue.actor." + one.actor())
                        + (minutes == null
                                ? ""
                                : "; " + wording.about(minutes).toLowerCase(page.locale()))
                        + ")");
    }

    private String fee(Fees.Fee fee) {
        var law = fee.legalBasis();
        return sentence(
                wording.fee(fee) + ".",
                law == null ? null : page.t("catalogue.fee.basis") + ": " + law);
    }

    private List<String> channels(Body.Channels all) {
        var lines = new ArrayList<>(lines(all.text()));
        all.channels()
                .forEach(
                        one ->
                                lines.add(
                                        page.t("catalogue.channel." + one.type())
                                                + ": "
                                                + one.value()
                                                + bracketed(one.hours())));
        lines.add(
                page.t("catalogue.answer")
                        + ": "
                        + page.t("catalogue.answer.within", page.number(all.answerWorkingDays())));
        return lines;
    }

    private static String bracketed(@Nullable String words) {
        return words == null ? "" : " (" + words + ")";
    }

    private static String sentence(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static List<String> lines(@Nullable String... paragraphs) {
        return Stream.of(paragraphs)
                .filter(Objects::nonNull)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
