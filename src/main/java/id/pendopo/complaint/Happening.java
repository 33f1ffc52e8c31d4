package id.pendopo.complaint;

import id.pendopo.organisation.UnitId;
import java.time.Instant;

/** An event of a case, as far as its clocks hear it. */
public interface Happening {

    Instant at();

    /** A {@link Move} or a {@link CaseEvent.Kind}. */
    String kind();

    /** Of the case after it. */
    Status status();

    /** The unit that has to act after it. */
    UnitId owner();

    /** The class of the case after it. */
    String caseClass();
}
