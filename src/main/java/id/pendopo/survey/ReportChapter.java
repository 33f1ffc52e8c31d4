package id.pendopo.survey;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was promised after a survey, told in its report, and what became of it, told in the report
 * on the next one, by the module that keeps commitments.
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

    /**
     * What was promised after this survey, as it stood on a day.
     *
     * @param rows in their order
     */
    record Plan(LocalDate day, List<String> sentences, List<String> columns, List<Row> rows) {
        public Plan {
            sentences = List.copyOf(sentences);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A promise.
     *
     * @param code that stays
     * @param cells one text for each column; what is promised is the second
     */
    record Row(String code, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What had been promised at that moment about what this survey found; empty when nothing was.
     *
     * @param survey code of the survey
     */
    Optional<Plan> planOf(OrganisationId organisation, String survey, Instant moment, Texts texts);
}
