package id.pendopo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTests {

    @Test
    void aMarkIsReadAsItWasWritten() {
        for (var cursor : List.of(new Cursor.After("RSK-KTP-HILANG"), new Cursor.Skip(40))) {
            assertThat(Cursor.of(cursor.mark())).contains(cursor);
        }
    }

    @Test
    void foreignMarksAreNone() {
        for (var mark : List.of("", "zz", "***", "YXg", "cy0x", "czk5OTk5OTk5OTk5OQ")) {
            assertThat(Cursor.of(mark)).as(mark).isEmpty();
        }
    }
}
