package id.pendopo.survey.report;

import id.pendopo.shared.Texts;
import id.pendopo.survey.ReportChapter;
import id.pendopo.survey.Result;
import id.pendopo.survey.Survey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is added to the figures of a report: law, officers' words, and what other modules tell. */
@Component
class Additions {

    private final ReportStore store;
    private final ObjectProvider<ReportChapter> chapters;

    Additions(ReportStore store, ObjectProvider<ReportChapter> chapters) {
        this.store = store;
        this.chapters = chapters;
    }

    Edition edition(Survey survey, int version, Texts texts) {
        var edition = store.edition(survey, version).orElse(Edition.NONE);
        return texts.locale().equals(Texts.INDONESIAN) ? edition : edition.translated();
    }

    List<String> law(String instrument) {
        return store.law(instrument);
    }

    /** What had been promised at that moment about what the survey found. */
    Optional<ReportChapter.Plan> plan(Survey survey, Instant moment, Texts texts) {
        return chapters.stream()
                .flatMap(
                        chapter ->
                                chapter
                                        .planOf(survey.organisation(), survey.code(), moment, texts)
                                        .stream())
                .findFirst();
    }

    /** What followed the latest of the earlier surveys. */
    Optional<ReportChapter.Told> followUp(List<Result.Past> earlier, Texts texts) {
        return earlier.stream()
                .limit(1)
                .flatMap(
                        past ->
                                chapters.stream()
                                        .flatMap(
                                                chapter ->
                                                        chapter
                                                                .followUpOf(
                                                                        past.survey()
                                                                                .organisation(),
                                                                        past.survey().code(),
                                                                        texts)
                                                                .stream()))
                .findFirst();
    }
}
