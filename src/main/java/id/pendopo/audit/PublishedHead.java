package id.pendopo.audit;

import java.time.Instant;

/** The end of a trail as everybody could read it from this moment on. */
record PublishedHead(AuditHead head, Instant at) {

    /** In groups of eight, which a person can compare. */
    String grouped() {
        return head.hash().replaceAll("(.{8})(?=.)", "$1 ");
    }
}
