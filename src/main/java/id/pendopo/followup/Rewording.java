package id.pendopo.followup;

import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says for the public history what of a promise was changed, so that it does not become smaller
 * unseen; in Indonesian, the language in which officers write.
 */
@Component
class Rewording {

    private final MeasureNames measures;
    private final Organisations organisations;
    private final Texts texts;

    Rewording(MeasureNames measures, Organisations organisations, MessageSource messages) {
        this.measures = measures;
        this.organisations = organisations;
        this.texts = new Texts(messages, Texts.INDONESIAN);
    }

    /** One line for each thing that is not what it was; empty when all is. */
    String between(Listed listed, Commitment after, List<Step> stepsBefore, List<Step> stepsAfter) {
        var before = listed.commitment();
        var was = before.promise();
        var now = after.promise();
        var lines = new ArrayList<String>();
        lines.add(line("title", was.title(), now.title()));
        lines.add(line("why", was.why(), now.why()));
        lines.add(line("unit", unit(before), unit(after)));
        lines.add(line("partners", was.partners(), now.partners()));
        lines.add(line("budget", was.budget(), now.budget()));
        lines.add(line("indicator", was.indicator(), now.indicator()));
        lines.add(line("baseline", was.baseline(), now.baseline()));
        lines.add(line("target", was.target(), now.target()));
        lines.add(measures.change(was.measure(), now.measure(), listed.finding()));
        lines.addAll(steps("followup.rewritten.stepGone", stepsBefore, stepsAfter));
        lines.addAll(steps("followup.rewritten.stepNew", stepsAfter, stepsBefore));
        return joined(lines.stream());
    }

    /** What is said of a commitment that is done now: the officers' words, the day, the measure. */
    String ending(Listed before, String words, String measure, LocalDate day, LocalDate today) {
        var written = DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale()).format(day);
        var promised = before.commitment().promise().measure();
        return joined(
                Stream.of(
                        words,
                        day.equals(today) ? "" : texts.t("followup.rewritten.doneOn", written),
                        measures.change(promised, measure, before.finding())));
    }

    private String line(String field, String was, String now) {
        if (was.equals(now)) {
            return "";
        }
        var name = texts.t("followup.field." + field);
        if (was.isEmpty()) {
            return texts.t("followup.rewritten.added", name, flat(now));
        }
        return now.isEmpty()
                ? texts.t("followup.rewritten.removed", name, flat(was))
                : texts.t("followup.rewritten.changed", name, flat(was), flat(now));
    }

    private String unit(Commitment commitment) {
        return organisations
                .unit(commitment.organisation(), commitment.promise().unit())
                .map(Unit::shortName)
                .orElse("");
    }

    /** Those of the first that are not among the second. */
    private List<String> steps(String key, List<Step> some, List<Step> others) {
        var known = others.stream().map(Step::text).toList();
        return some.stream()
                .map(Step::text)
                .filter(text -> !known.contains(text))
                .map(text -> texts.t(key, text))
                .toList();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String joined(Stream<String> lines) {
        return lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
