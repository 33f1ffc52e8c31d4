package id.pendopo.survey;

import id.pendopo.shared.Verb;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * {@code bin/pendopo doctor survey}: counts every survey again; {@code --mend} writes the result.
 */
@Component
class SurveyDoctor implements Verb {

    private final Bookkeeping books;

    SurveyDoctor(Bookkeeping books) {
        this.books = books;
    }

    @Override
    public String name() {
        return "doctor survey";
    }

    @Override
    public int run(List<String> arguments) {
        boolean mend = arguments.equals(List.of("--mend"));
        if (!arguments.isEmpty() && !mend) {
            System.err.println("doctor survey knows --mend only");
            return 2;
        }
        int wrong = 0;
        long responses = 0;
        var surveys = books.all();
        for (var survey : surveys) {
            var comparison = books.compare(survey);
            responses += comparison.counted().responses();
            if (comparison.agrees()) {
                continue;
            }
            wrong++;
            System.out.printf(
                    "Survey %s: the counts say %d responses, the responses say %d.%n",
                    survey.code(), comparison.kept().responses(), comparison.counted().responses());
            if (mend) {
                books.mend(survey);
                System.out.printf("Survey %s: mended.%n", survey.code());
            }
        }
        if (wrong == 0) {
            System.out.printf(
                    "The counts of %d surveys agree with their %d responses.%n",
                    surveys.size(), responses);
        } else if (!mend) {
            System.out.println("Run it again with --mend to write what the responses say.");
        }
        return wrong == 0 || mend ? 0 : 1;
    }
}
