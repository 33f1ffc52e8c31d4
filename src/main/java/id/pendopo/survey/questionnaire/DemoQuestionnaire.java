package id.pendopo.survey.questionnaire;

import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The version with which the fictional health centre asks. */
@Component
class DemoQuestionnaire implements DemoPart {

    private static final String CODE = "SKM-14-2017-PKMW1";
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int DAYS_AGO = 400;

    private final Versions versions;

    DemoQuestionnaire(Versions versions) {
        this.versions = versions;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        Map<String, Wish.Use> uses =
                versions.additional().stream()
                        .collect(Collectors.toMap(one -> one.key(), _ -> Wish.Use.BESIDE));
        var way =
                new Wish.Own(
                        1,
                        "Bagaimana Anda mendaftar hari itu?",
                        "How did you register that day?",
                        List.of("Di loket", "Lewat telepon", "Lewat aplikasi", "Dibantu kader"),
                        List.of(
                                "At the counter",
                                "By phone",
                                "With an app",
                                "A health volunteer did it for me"));
        var wish =
                new Wish(
                        "Sembilan unsur, kepentingan, dan cara mendaftar",
                        "Nine elements, importance and ways to register",
                        "",
                        uses,
                        true,
                        List.of(way));
        var made = today.minusDays(DAYS_AGO).atStartOfDay(ZONE).toInstant();
        versions.make(organisation, CODE, wish, "demo", made);
    }
}
