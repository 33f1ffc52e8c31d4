package id.pendopo.survey.report;

import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.Result;
import id.pendopo.survey.Results;
import id.pendopo.survey.Survey;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Signatures of the fictional regency: all reports but the latest of each unit are signed. */
@Component
class DemoReports implements DemoPart {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int SIGNED_AFTER = 3;

    private final Results results;
    private final ReportStore store;

    DemoReports(Results results, ReportStore store) {
        this.results = results;
        this.store = store;
    }

    /** After the surveys. */
    @Override
    public int order() {
        return 23;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        var latest = new HashSet<>();
        results.published(organisation).stream()
                .map(Result.Past::survey)
                .filter(survey -> !latest.add(survey.unit()))
                .forEach(this::sign);
    }

    private void sign(Survey survey) {
        var published = Objects.requireNonNull(survey.times().published());
        var day = LocalDate.ofInstant(published, ZONE).plusDays(SIGNED_AFTER);
        var signature =
                new Signature(
                        "Ratna Wulandari",
                        "197508172000032001",
                        "Kepala unit",
                        "Rasuka",
                        day,
                        day.atTime(9, 0).atZone(ZONE).toInstant());
        store.sign(survey, 1, signature, Map.of(), "demo");
    }
}
