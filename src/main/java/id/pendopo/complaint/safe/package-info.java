/**
 * The desk for people who are afraid: no account, no cookie, no address, no time. Whoever has the
 * receipt is the reporter, and nothing that the house keeps leads back to them.
 */
@NullMarked
package id.pendopo.complaint.safe;

import org.jspecify.annotations.NullMarked;
