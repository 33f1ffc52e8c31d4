package id.pendopo.survey.questionnaire;

import id.pendopo.shared.Reason;

/** Why a version of the questionnaire was not made or not withdrawn. */
enum Refusal implements Reason {
    TITLE_MISSING,
    TITLE_TOO_LONG,
    NOTHING_ADDED,
    DECREE_MISSING,
    DECREE_TOO_LONG,
    QUESTION_MISSING,
    QUESTION_TOO_LONG,
    ANSWERS_NUMBER,
    ANSWER_TOO_LONG,
    ANSWER_TWICE,
    TRANSLATION_NUMBER,
    NOT_YOURS(403),
    UNKNOWN(404),
    CODE_TAKEN(409);

    private final int status;

    Refusal() {
        this(422);
    }

    Refusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
