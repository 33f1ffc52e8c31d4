package id.pendopo.catalogue;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long a service takes.
 *
 * @param clockStarts from when it is counted
 * @param note exceptions, in words
 */
public record ProcessingTime(int value, Unit unit, ClockStart clockStarts, @Nullable String note)
        implements Body {

    public ProcessingTime {
        if (value < 1) {
            throw new IllegalArgumentException("Not a time: " + value);
        }
    }

    /** Working days have no fixed length: the calendar of the unit decides. */
    public enum Unit {
        MINUTE,
        HOUR,
        WORKING_DAY,
        CALENDAR_DAY
    }

    public enum ClockStart {
        SUBMITTED,
        FILE_COMPLETE
    }

    @Override
    public boolean blank() {
        return false;
    }

    @Override
    public Stream<String> texts() {
        return Body.words(note);
    }
}
