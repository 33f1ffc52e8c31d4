package id.pendopo.survey.plan;

import id.pendopo.shared.Page;
import id.pendopo.survey.Figure;
import id.pendopo.survey.ServiceNames;
import id.pendopo.survey.Survey;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sample plan in words.
 *
 * @param over whether no answer can come any more
 */
record PlanView(Survey survey, SamplePlan plan, boolean over, ServiceNames services, Page page) {

    String name(SamplePlan.Line line) {
        return line.service().isEmpty()
                ? page.t("survey.plan.all")
                : services.name(survey.organisation(), line.service());
    }

    String number(Long number) {
        return page.number(number);
    }

    /** How full it is: of what is needed, or its share of all where nothing is shared out. */
    String bar(SamplePlan.Line line) {
        var needed = line.needed();
        return Figure.share(line.responses(), needed == null ? plan.all().responses() : needed);
    }

    String rate(SamplePlan.Line line) {
        var rate = line.rate();
        return rate == null || line.impossible()
                ? "–"
                : page.t("survey.plan.rate.value", page.number(BigDecimal.valueOf(rate), 1));
    }

    /** Services that stay below what they need, now that it is over. */
    List<SamplePlan.Line> below() {
        return plan.lines().stream().filter(line -> line.missing() > 0).toList();
    }

    boolean impossible() {
        return plan.all().impossible()
                || plan.lines().stream().anyMatch(SamplePlan.Line::impossible);
    }

    boolean rates() {
        return plan.all().served() != null
                || plan.lines().stream().anyMatch(line -> line.served() != null);
    }

    /** What is known, as it stands in the form. */
    Map<String, String> values() {
        var values = new HashMap<String, String>();
        for (var line : plan.lines()) {
            put(
                    values,
                    SamplePlans.field(SamplePlans.POPULATION, line.service()),
                    line.population());
            put(values, SamplePlans.field(SamplePlans.SERVED, line.service()), line.served());
        }
        put(values, SamplePlans.SERVED, plan.all().served());
        return values;
    }

    private static void put(Map<String, String> values, String field, @Nullable Long number) {
        if (number != null) {
            values.put(field, number.toString());
        }
    }
}
