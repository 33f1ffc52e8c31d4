package id.pendopo.survey;

import id.pendopo.survey.arithmetic.ElementIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The table of elements as a file. */
final class ElementCsv {

    private static final String HEADER =
            "element,questionnaire_number,regulation_number,official_name,n,sum,nrr,weighted,value,grade,"
                    + "answers_1,answers_2,answers_3,answers_4";

    private ElementCsv() {}

    static String of(Result result) {
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        for (var element : result.index().elements()) {
            lines.add(line(element, result.instrument().of(element.key())));
        }
        lines.add(total(result));
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String line(ElementIndex element, Question question) {
        var figures = element.figures();
        var cells =
                new ArrayList<Object>(
                        List.of(
                                element.key(),
                                question.number(),
                                question.regulationNumber(),
                                "\"" + question.officialName() + "\"",
                                element.n(),
                                element.sum(),
                                figures == null ? "" : figures.nrr(),
                                figures == null ? "" : figures.weighted(),
                                figures == null ? "" : figures.value(),
                                figures == null ? "" : figures.grade()));
        cells.addAll(element.frequencies().toList());
        return cells.stream().map(Objects::toString).collect(Collectors.joining(","));
    }

    private static String total(Result result) {
        var index = result.index();
        var ikm = index.ikm();
        return "SKM,,,\"Nilai SKM\","
                + index.n()
                + ",,,"
                + Objects.toString(index.weightedTotal(), "")
                + ","
                + (ikm == null ? "," : ikm.rounded() + "," + ikm.grade())
                + ",,,,";
    }
}
