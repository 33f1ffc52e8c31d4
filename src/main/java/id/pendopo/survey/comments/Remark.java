package id.pendopo.survey.comments;

import java.util.Set;
import java.util.UUID;

/**
 * A comment as officers may read it.
 *
 * @param text with everything covered that leads to a person
 * @param stems what it says, see {@link Wording}
 * @param service code of the service; empty unless enough comments are about it
 */
record Remark(UUID id, String text, Set<String> stems, String service) {

    Remark {
        stems = Set.copyOf(stems);
    }
}
