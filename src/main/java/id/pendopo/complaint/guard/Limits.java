package id.pendopo.complaint.guard;

import java.time.Duration;

/**
 * Where the guard draws its lines.
 *
 * @param alikeBits texts whose fingerprints differ in at most so many bits are alike
 * @param alikeTexts so many alike texts in one window pass; further ones are held
 * @param fewestWords shorter texts are alike only when they are the same
 * @param perNetwork so many forms of one network pass in one window; further ones are held
 * @param perShared the same where a whole building or a proxy has one address
 * @param effortBits how much trouble a browser takes, each bit twice as much
 * @param delay what is waited for a browser that took none
 */
record Limits(
        Duration window,
        int alikeBits,
        int alikeTexts,
        int fewestWords,
        int perNetwork,
        int perShared,
        int effortBits,
        Duration delay) {}
