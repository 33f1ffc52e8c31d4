package id.pendopo.safekeeping;

import id.pendopo.audit.AuditHead;
import java.time.Instant;
import java.util.List;

/**
 * What a backup holds, so that it can be checked part by part.
 *
 * @param format version of the form of the file
 * @param program version of the Pendopo that made it
 * @param postgres version of the server it came from
 * @param heads ends of the audit trails: whoever keeps them can tell later whether one was changed
 * @param secret SHA-256 of the server's secret
 */
record Manifest(
        int format,
        String program,
        Instant madeAt,
        String postgres,
        List<Module> modules,
        List<Table> tables,
        List<Sequence> sequences,
        List<AuditHead> heads,
        String secret) {

    static final int FORMAT = 1;
    static final String PART = "manifest.json";
    static final String SECRET = "secret";

    Manifest {
        modules = List.copyOf(modules);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        heads = List.copyOf(heads);
    }

    /**
     * How far a module's tables had come.
     *
     * @param steps number and checksum of each migration
     */
    record Module(String name, String version, String steps) {}

    /**
     * One table.
     *
     * @param rows how many
     * @param bytes of them in PostgreSQL's text form, in the order of the primary key
     * @param sha256 of that text
     */
    record Table(
            String schema,
            String name,
            List<String> columns,
            long rows,
            long bytes,
            String sha256) {

        Table {
            columns = List.copyOf(columns);
        }

        String fullName() {
            return schema + "." + name;
        }

        /** Name of the part of the file. */
        String part() {
            return "tables/" + fullName() + ".copy";
        }
    }

    /** The last number that a sequence has given. */
    record Sequence(String schema, String name, long last) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
