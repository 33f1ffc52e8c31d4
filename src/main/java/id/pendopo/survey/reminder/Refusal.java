package id.pendopo.survey.reminder;

import id.pendopo.shared.Reason;

/** Why reminders were not turned on or off. */
enum Refusal implements Reason {
    NOT_YOURS;

    @Override
    public int status() {
        return 403;
    }
}
