package id.pendopo.identity;

import java.time.Duration;

/**
 * How often somebody may fail to prove who they are.
 *
 * @param window after it, as many failures are allowed again
 * @param within so many failures in this time, with no success between, hold the account
 * @param lock for how long it is held
 * @param failuresOfAll of everybody together in the window
 */
record SignInLimit(
        int failures, Duration window, Duration within, Duration lock, int failuresOfAll) {}
