package id.pendopo.accessneed;

import java.util.List;
import org.springframework.stereotype.Component;

/** The needs that the law names, in their order. */
@Component
public class AccessNeeds {

    /** One need, named in the reader's language. */
    public record Need(String code, String name) {}

    public List<Need> all(String language) {
        throw new UnsupportedOperationException();
    }
}
