package id.pendopo.survey;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What became of the commitments that followed a survey, told in the report on the next one by the
 * module that keeps commitments.
 */
public interface ReportChapter {

    /**
     * What is told: sentences, then a table if it has columns.
     *
     * @param rows one text for each column
     */
    record Told(List<String> sentences, List<String> columns, List<List<String>> rows) {
        public Told {
            sentences = List.copyOf(sentences);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * What was recorded after this survey; empty when nothing was.
     *
     * @param survey code of the earlier survey
     */
    Optional<Told> followUpOf(OrganisationId organisation, String survey, Texts texts);
}
