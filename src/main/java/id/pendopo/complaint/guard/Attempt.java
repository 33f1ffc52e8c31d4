package id.pendopo.complaint.guard;

/**
 * A form as it is being sent, as far as the guard looks at it. Nothing of it is kept.
 *
 * @param address of the sender; only a hash of its network is counted, for some minutes, in memory
 * @param key the key of the form; empty where a program sends it
 * @param effort what the browser found for the key; empty where no script ran
 * @param text all that was written
 */
public record Attempt(String address, String key, String effort, String text) {

    boolean program() {
        return key.isEmpty();
    }
}
