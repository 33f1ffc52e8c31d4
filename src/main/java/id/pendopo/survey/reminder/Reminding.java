package id.pendopo.survey.reminder;

import id.pendopo.notification.Notifications;
import id.pendopo.shared.Texts;
import id.pendopo.survey.Progress;
import id.pendopo.survey.Progresses;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyRecord;
import id.pendopo.survey.Surveys;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the letters, each survey in a transaction of its own. */
@Component
class Reminding {

    /** What is known of surveys. */
    @Component
    record Knowledge(Surveys surveys, Progresses progresses, SurveyRecord record) {}

    private final ReminderStore store;
    private final Reminders reminders;
    private final Knowledge knowledge;
    private final Post post;
    private final Clock clock;

    /** How letters leave. */
    @Component
    record Post(
            Notifications notifications, MessageSource messages, TransactionTemplate transaction) {}

    Reminding(
            ReminderStore store, Reminders reminders, Knowledge knowledge, Post post, Clock clock) {
        this.store = store;
        this.reminders = reminders;
        this.knowledge = knowledge;
        this.post = post;
        this.clock = clock;
    }

    /** Reminds of everything that is due and was not reminded of before. */
    void remind() {
        for (var watched : store.watched()) {
            knowledge
                    .surveys()
                    .find(watched.organisation(), watched.code())
                    .ifPresent(
                            survey ->
                                    remind(
                                            survey,
                                            knowledge.progresses().of(survey, watched.zone())));
        }
    }

    private void remind(Survey survey, Progress progress) {
        var due = Reminder.due(survey, progress, clock.instant());
        if (!due.isEmpty()) {
            post.transaction()
                    .executeWithoutResult(
                            _ -> due.forEach(reminder -> send(survey, progress, reminder)));
        }
    }

    private void send(Survey survey, Progress progress, Reminder reminder) {
        var recipients = reminders.recipients(survey);
        if (recipients.isEmpty()
                || !store.add(survey, reminder, recipients.size(), clock.instant())) {
            return;
        }
        var texts = new Texts(post.messages(), Texts.INDONESIAN);
        var unit = knowledge.record().unitOf(survey).map(one -> one.shortName()).orElse("");
        var key = "survey.reminder.mail." + reminder.reason();
        var day = DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale());
        var text =
                texts.t(
                        key + ".text",
                        survey.title(),
                        progress.responses(),
                        progress.needed(),
                        day.format(reminder.about()));
        for (var recipient : recipients) {
            post.notifications()
                    .email(
                            survey.organisation(),
                            recipient.email(),
                            texts.t(key, unit),
                            texts.t(
                                    "survey.reminder.mail",
                                    recipient.name(),
                                    text,
                                    "/petugas/survei/" + survey.code()));
        }
    }
}
