package id.pendopo.followup;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people told that asks for an answer.
 *
 * @param source code of the survey or complaint
 * @param detail key of the element; empty for a complaint
 * @param title for everybody; empty for an element
 * @param value mean answer times 25 where it was measured
 * @param publicOn null as long as its source is not public
 * @param answer null as long as nobody has answered
 */
public record Finding(
        OrganisationId organisation,
        UUID id,
        Kind kind,
        String source,
        String detail,
        UnitId unit,
        String title,
        @Nullable BigDecimal value,
        @Nullable Long answers,
        LocalDate found,
        @Nullable LocalDate publicOn,
        @Nullable Answer answer) {

    /**
     * What the organisation answers.
     *
     * @param code of its class
     */
    public record Answer(String code, String reason, LocalDate on) {}

    public boolean open() {
        return answer == null;
    }

    /** Where its source can be read. */
    public String path() {
        return kind.path(source, detail);
    }
}
