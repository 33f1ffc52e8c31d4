package id.pendopo.identity.citizen;

import java.time.Duration;

/**
 * How often a code may be asked for and guessed.
 *
 * @param tries guesses for one code
 * @param life of a code
 * @param letters codes for one address in the window
 * @param lettersOfAll codes for everybody together in the window
 */
record CitizenLimit(int tries, Duration life, int letters, int lettersOfAll, Duration window) {}
