package id.pendopo.opendata.linked;

import java.io.Closeable;

/**
 * Writes what is said of things, one after the other, so that no catalogue is too large. A thing
 * may come again with more.
 */
interface RdfWriter extends Closeable {

    void write(Description description);
}
