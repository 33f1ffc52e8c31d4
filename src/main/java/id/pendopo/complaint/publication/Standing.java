package id.pendopo.complaint.publication;

import id.pendopo.complaint.Status;

/**
 * Where a case stands, as its tag says it.
 *
 * @param kind look of the tag: run, wait, done, late or empty
 */
public record Standing(String kind, String text) {

    static String kind(Status status) {
        return switch (status) {
            case HELD, SUBMITTED, PENDING_INFO, FORWARDED, RETURNED, PAUSED -> "wait";
            case IN_PROGRESS, ANSWERED, CONTESTED, REOPENED -> "run";
            case CLOSED, CLOSED_SILENT -> "done";
            case ARCHIVED, WITHDRAWN, SPAM -> "";
        };
    }
}
