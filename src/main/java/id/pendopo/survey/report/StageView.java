package id.pendopo.survey.report;

import id.pendopo.survey.Survey;

/** A survey whose stage is about to change. */
record StageView(String code, String title) {

    static StageView of(Survey survey, String unit) {
        return new StageView(survey.code(), unit + ", " + survey.title());
    }
}
