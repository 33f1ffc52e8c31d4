package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Texts;
import id.pendopo.survey.arithmetic.SampleSize;
import id.pendopo.web.ProblemDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Figures for programs: the index of a survey, and the sample it needs. */
@RestController
class IndexApi {

    private static final long LARGEST = 1_000_000_000_000L;

    private final Surveys surveys;
    private final Results results;
    private final SurveyLists lists;

    /** How many people to ask, and how many in each part. */
    record Sample(long sample, List<Long> allocation) {}

    IndexApi(Surveys surveys, Results results, SurveyLists lists) {
        this.surveys = surveys;
        this.results = results;
        this.lists = lists;
    }

    @GetMapping("/api/v1/surveys/{code}/index")
    ResponseEntity<?> index(
            @PathVariable String code,
            OrganisationId organisation,
            Optional<Officer> officer,
            Texts texts) {
        var survey =
                surveys.find(organisation, code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean open =
                survey.state() == SurveyState.PUBLISHED
                        || officer.filter(one -> results.maySee(one, survey)).isPresent();
        if (!open) {
            var problem = Problem.of("", Refusal.NOT_PUBLISHED_YET, code);
            return ProblemDetails.refused(List.of(problem), texts);
        }
        var status = SurveyView.status(lists.standing(survey));
        return ResponseEntity.ok(IndexView.of(results.of(survey), status, texts));
    }

    @GetMapping("/api/v1/tools/sample-size")
    ResponseEntity<?> sampleSize(
            @RequestParam(defaultValue = "") String population,
            @RequestParam(defaultValue = "") String strata,
            Texts texts) {
        var problems = new ArrayList<Problem>();
        var parts = Stream.of(strata.split(",")).map(String::strip).filter(s -> !s.isEmpty());
        var sizes = parts.map(part -> whole(part, "strata", problems)).toList();
        long sum = sizes.stream().mapToLong(Long::longValue).sum();
        long whole =
                population.isBlank() && !sizes.isEmpty()
                        ? sum
                        : whole(population, "population", problems);
        if (problems.isEmpty() && !sizes.isEmpty() && sum != whole) {
            problems.add(Problem.of("strata", Refusal.STRATA_SUM, sum, whole));
        }
        if (!problems.isEmpty()) {
            return ProblemDetails.refused(problems, texts);
        }
        long sample = SampleSize.of(whole).value();
        var allocation =
                sizes.isEmpty() ? List.<Long>of() : SampleSize.allocate(sample, named(sizes));
        return ResponseEntity.ok(new Sample(sample, allocation));
    }

    /** Parts without names: of equal remainders the earlier part comes first. */
    private static List<SampleSize.Stratum> named(List<Long> sizes) {
        return IntStream.range(0, sizes.size())
                .mapToObj(i -> new SampleSize.Stratum("%06d".formatted(i), sizes.get(i)))
                .toList();
    }

    private static long whole(String text, String field, List<Problem> problems) {
        var plain = text.strip();
        if (plain.matches("\\d{1,13}") && Long.parseLong(plain) <= LARGEST) {
            return Long.parseLong(plain);
        }
        var reason =
                field.equals("strata")
                        ? Refusal.STRATA_NOT_POSSIBLE
                        : Refusal.POPULATION_NOT_POSSIBLE;
        problems.add(Problem.of(field, reason, text));
        return 0;
    }
}
