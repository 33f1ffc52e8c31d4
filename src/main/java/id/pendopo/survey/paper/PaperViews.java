package id.pendopo.survey.paper;

import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Page;
import id.pendopo.survey.FormViews;
import id.pendopo.survey.Given;
import id.pendopo.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the pages about paper forms show. */
@Component
class PaperViews {

    private static final int ROWS = 12;

    private final PaperEntries entries;
    private final FormViews views;

    PaperViews(PaperEntries entries, FormViews views) {
        this.entries = entries;
        this.views = views;
    }

    /** A bundle in the list. */
    record Line(PaperBatch batch, PaperSheets sheets) {}

    /** What can be chosen in the row that is typed. */
    record Lists(
            List<Option> sexes,
            List<Option> educations,
            List<Option> occupations,
            List<Option> services,
            List<Option> needs) {}

    /** A sheet that was typed in this pass. */
    record Row(int sheet, String digits, String rest, boolean tooFew, boolean sent) {}

    /** A cell on which the two passes differ. */
    record Cell(int number, String label, Option first, Option second, List<Option> all) {}

    List<Line> lines(Survey survey, List<PaperBatch> batches) {
        return batches.stream()
                .map(batch -> new Line(batch, entries.sheets(survey, batch)))
                .toList();
    }

    Lists lists(Survey survey, Page page) {
        var services = views.services(survey);
        return new Lists(
                views.choices(Given.SEX, page),
                views.choices(Given.EDUCATION, page),
                views.choices(Given.OCCUPATION, page),
                services.size() > 1 ? services : List.of(),
                views.needs(page));
    }

    /** The row of this sheet as it was typed in this pass; nothing of the other pass. */
    FormState row(PaperSheets sheets, int sheet, int pass, Lists lists) {
        var cells = sheets.cells(sheet, pass);
        return cells == null
                ? FormState.EMPTY
                : FormState.of(PaperTyped.fields(sheets.form(), lists.needs(), cells));
    }

    /** The sheets around this one, as they were typed in this pass. */
    List<Row> rows(PaperSheets sheets, int sheet, int pass) {
        var rows = new ArrayList<Row>();
        for (int one = sheets.batch().sheets(); one >= 1 && rows.size() < ROWS; one--) {
            var cells = sheets.cells(one, pass);
            if (cells != null && one < sheet + ROWS / 2) {
                var form = sheets.form();
                var rest =
                        PaperForm.FACTS.stream()
                                .map(fact -> form.fact(cells, fact))
                                .filter(value -> !value.isEmpty())
                                .toList();
                rows.add(
                        new Row(
                                one,
                                form.digits(cells),
                                String.join(" · ", rest),
                                form.tooFew(cells),
                                sheets.sent().contains(one)));
            }
        }
        return rows;
    }

    /** The cells of a sheet that are to be settled. */
    List<Cell> cells(Survey survey, PaperSheets sheets, int sheet, Page page) {
        var first = sheets.cells(sheet, 1);
        var second = sheets.cells(sheet, 2);
        if (first == null || second == null) {
            return List.of();
        }
        return sheets.differences(sheet).stream()
                .map(
                        cell -> {
                            var one = option(survey, sheets, cell, first.get(cell), page);
                            var two = option(survey, sheets, cell, second.get(cell), page);
                            return new Cell(
                                    cell,
                                    label(sheets, cell, page),
                                    one,
                                    two,
                                    others(survey, sheets, cell, one, two, page));
                        })
                .toList();
    }

    private static String label(PaperSheets sheets, int cell, Page page) {
        var columns = sheets.form().columns();
        if (cell < columns.size()) {
            var name = columns.get(cell).name().in(page.language());
            return page.t("survey.paper.column", cell + 1, name);
        }
        var fact = PaperForm.FACTS.get(cell - columns.size());
        return page.t("survey.paper.fact." + fact);
    }

    /** What else the paper may say: any answer; for facts that nothing is there. */
    private List<Option> others(
            Survey survey, PaperSheets sheets, int cell, Option one, Option two, Page page) {
        var values =
                cell < sheets.form().columns().size()
                        ? IntStream.rangeClosed(
                                        0, sheets.form().columns().get(cell).labels().size())
                                .mapToObj(Integer::toString)
                                .toList()
                        : List.of("");
        return values.stream()
                .filter(value -> !value.equals(one.value()) && !value.equals(two.value()))
                .map(value -> option(survey, sheets, cell, value, page))
                .toList();
    }

    private Option option(Survey survey, PaperSheets sheets, int cell, String value, Page page) {
        var columns = sheets.form().columns();
        if (cell < columns.size()) {
            var words =
                    value.equals("0")
                            ? page.t("survey.paper.blank")
                            : columns.get(cell).label(Integer.parseInt(value)).in(page.language());
            return new Option(value, value + " – " + words);
        }
        if (value.isEmpty()) {
            return new Option(value, page.t("survey.paper.blank"));
        }
        var fact = PaperForm.FACTS.get(cell - columns.size());
        var lists = lists(survey, page);
        var known =
                switch (fact) {
                    case Given.SEX -> lists.sexes();
                    case Given.EDUCATION -> lists.educations();
                    case Given.OCCUPATION -> lists.occupations();
                    case Given.SERVICE -> lists.services();
                    default -> List.<Option>of();
                };
        var label = known.stream().filter(one -> one.value().equals(value)).findFirst();
        var words = fact.equals(Given.NEEDS) ? PaperTyped.numbers(value, lists.needs()) : value;
        return new Option(value, label.map(Option::label).orElse(words));
    }

    /** Is this one of the values that the page offers for a cell? */
    boolean offers(
            Survey survey, PaperSheets sheets, int sheet, int cell, String value, Page page) {
        return cells(survey, sheets, sheet, page).stream()
                .filter(one -> one.number() == cell)
                .anyMatch(
                        one ->
                                one.first().value().equals(value)
                                        || one.second().value().equals(value)
                                        || one.all().stream()
                                                .anyMatch(other -> other.value().equals(value)));
    }
}
