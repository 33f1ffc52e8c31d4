package id.pendopo.survey.groups;

import id.pendopo.access.Officer;
import id.pendopo.accessneed.AccessNeeds;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Texts;
import id.pendopo.survey.Instruments;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyState;
import id.pendopo.web.ProblemDetails;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Groups and open answers for programs. */
@RestController
class GroupApi {

    private final GroupDoor door;
    private final SurveyGroups groups;
    private final GroupNames names;
    private final Instruments instruments;
    private final AccessNeeds needs;

    GroupApi(
            GroupDoor door,
            SurveyGroups groups,
            GroupNames names,
            Instruments instruments,
            AccessNeeds needs) {
        this.door = door;
        this.groups = groups;
        this.names = names;
        this.instruments = instruments;
        this.needs = needs;
    }

    @GetMapping("/api/v1/surveys/{code}/groups")
    ResponseEntity<?> groups(
            @PathVariable String code,
            OrganisationId organisation,
            Optional<Officer> officer,
            Texts texts) {
        var survey = door.find(organisation, code);
        boolean inside = door.inside(officer, survey);
        if (!inside && survey.state() != SurveyState.PUBLISHED) {
            return refused(Refusal.NOT_PUBLISHED_YET, survey, texts);
        }
        var writer = new GroupsView.Writer(survey, names, needs.rules(), texts);
        var status = survey.state() == SurveyState.PUBLISHED ? "published" : "closed";
        return ResponseEntity.ok(writer.of(groups.of(survey, inside), status));
    }

    @GetMapping("/api/v1/surveys/{code}/responses.csv")
    ResponseEntity<?> responses(
            @PathVariable String code, OrganisationId organisation, Texts texts) {
        var survey = door.find(organisation, code);
        if (survey.state() != SurveyState.PUBLISHED) {
            return refused(Refusal.NOT_PUBLISHED_YET, survey, texts);
        }
        var rows = groups.rows(survey);
        if (rows.isEmpty()) {
            return refused(Refusal.TOO_FEW_FOR_ROWS, survey, texts);
        }
        var file = "skm-" + survey.code().replaceAll("[^A-Za-z0-9-]", "-") + "-jawaban.csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .body(ResponseCsv.of(instruments.of(survey.instrument()).keys(), rows));
    }

    private static ResponseEntity<Object> refused(Refusal reason, Survey survey, Texts texts) {
        var problem = Problem.of("", reason, survey.code());
        return ProblemDetails.refused(List.of(problem), texts);
    }
}
