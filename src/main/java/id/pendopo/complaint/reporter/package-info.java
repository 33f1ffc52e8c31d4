/**
 * What a reporter sees of the own case and does with it, by the receipt alone: no account, no
 * cookie, and the receipt in no address.
 */
@NullMarked
package id.pendopo.complaint.reporter;

import org.jspecify.annotations.NullMarked;
