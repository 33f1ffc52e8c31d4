package id.pendopo.audit;

import java.util.UUID;

/**
 * The end of an organisation's audit trail at some moment. Kept elsewhere, it shows later whether
 * anything before it was changed.
 *
 * @param sequence number of the last entry
 * @param hash of the last entry, in hexadecimal digits
 */
public record AuditHead(UUID organisation, long sequence, String hash) {}
