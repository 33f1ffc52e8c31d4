package id.pendopo.identity.secondfactor;

import java.time.Instant;

/**
 * The second factor of an account.
 *
 * @param secret sealed
 * @param codes recovery codes that are left
 */
record Factor(byte[] secret, Instant since, int codes) {}
