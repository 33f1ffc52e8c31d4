package id.pendopo.survey.report;

import java.util.List;

/**
 * What one respondent answered, in the table that the regulation asks for. Rows stand in the order
 * of their answers, so that nothing shows who answered when; no row says anything about a person.
 *
 * @param answers by element of the questionnaire, 0 where there is none
 */
record AnswerRow(long number, List<Integer> answers) {

    AnswerRow {
        answers = List.copyOf(answers);
    }
}
