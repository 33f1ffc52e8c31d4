package id.pendopo.accessneed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What people may need so that a service works for them, as the law on public services (UU
 * 25/2009), the law on disability (UU 8/2016) and the regulation on service for vulnerable groups
 * (Permenpan RB 11/2024) name it.
 */
@Component
public class AccessNeeds {

    /** One need, named in the reader's language. */
    public record Need(String code, String name) {}

    private final AccessNeedStore store;

    AccessNeeds(AccessNeedStore store) {
        this.store = store;
    }

    /** All needs in their order, named in {@code id} or {@code en}. */
    public List<Need> all(String language) {
        return store.all(language);
    }

    /** The codes that may be given. */
    public Set<String> codes() {
        return store.all("id").stream().map(Need::code).collect(Collectors.toUnmodifiableSet());
    }

    /** When a figure about a group may be shown and when a difference is called a gap. */
    public GapRules rules() {
        return store.rules();
    }
}
