package id.pendopo.opendata.linked;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.Fees;
import id.pendopo.catalogue.ProcessingTime;
import id.pendopo.catalogue.Wording;
import id.pendopo.shared.Page;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a component of the standard says, as a text.
 *
 * @param page a page in the language of the service
 */
record RuleText(Page page) {

    /** Empty where the vocabulary has a place of its own for it. */
    String of(Body body) {
        return switch (body) {
            case Body.Steps(var steps) ->
                    IntStream.range(0, steps.size())
                            .mapToObj(i -> (i + 1) + ". " + step(steps.get(i)))
                            .collect(Collectors.joining("\n"));
            case ProcessingTime time ->
                    sentences(
                            new Wording(page).time(time)
                                    + ", "
                                    + page.t("catalogue.clock." + time.clockStarts()),
                            time.note());
            case Body.Channels channels ->
                    sentences(
                            channels.text(),
                            page.t(
                                    "catalogue.answer.within",
                                    page.number(channels.answerWorkingDays())));
            case Body.Facilities(var facilities) ->
                    facilities.stream().map(this::facility).collect(Collectors.joining("\n"));
            case Body.Items(var items) -> String.join("\n", items);
            case Body.Prose(var text) -> text;
            case Body.Staff(var staff) ->
                    staff.stream()
                            .map(
                                    post ->
                                            post.role()
                                                    + ": "
                                                    + page.t(
                                                            "catalogue.standard.staff",
                                                            page.number(post.count())))
                            .collect(Collectors.joining("\n"));
            case Body.Evaluation(var text, var months) ->
                    sentences(text, page.t("catalogue.standard.every", page.number(months)));
            case Body.Requirements _, Fees _, Body.Products _, Body.Laws _ -> "";
        };
    }

    private String step(Body.Step step) {
        return sentences(
                step.title(),
                step.description(),
                step.minutes() == null ? null : new Wording(page).about(step.minutes()));
    }

    private String facility(Body.Facility facility) {
        return facility.forVulnerable()
                ? facility.name() + " (" + page.t("catalogue.standard.vulnerable") + ")"
                : facility.name();
    }

    /** One after the other, each with a full stop. */
    private static String sentences(@org.jspecify.annotations.Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(
                        part ->
                                part.strip().matches("(?s).*[.!?]")
                                        ? part.strip()
                                        : part.strip() + ".")
                .collect(Collectors.joining(" "));
    }
}
