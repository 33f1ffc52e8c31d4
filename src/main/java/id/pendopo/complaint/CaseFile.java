package id.pendopo.complaint;

import id.pendopo.attachment.AttachmentId;

/**
 * A file of a case.
 *
 * @param number from 1, within the case
 * @param event the event with which it came
 */
public record CaseFile(
        int number,
        int event,
        AttachmentId attachment,
        String name,
        String mediaType,
        long bytes) {}
