package id.pendopo.complaint.open311;

import id.pendopo.organisation.Regions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is looked up once for an answer, however many requests it has. */
final class Lookup {

    private final Regions regions;
    private final AttributeStore attributes;
    private final Map<String, Optional<String>> names = new HashMap<>();
    private @Nullable Optional<Attribute> place;

    Lookup(Regions regions, AttributeStore attributes) {
        this.regions = regions;
        this.attributes = attributes;
    }

    /** The name of a region; null for none, and for one that nobody knows. */
    @Nullable String region(@Nullable String code) {
        return code == null
                ? null
                : names.computeIfAbsent(code, one -> regions.find(one).map(Regions.Region::name))
                        .orElse(null);
    }

    /** The attribute by which a report names its region. */
    Optional<Attribute> place() {
        if (place == null) {
            place =
                    attributes.all().stream()
                            .filter(one -> one.shape().meaning() == Attribute.Meaning.REGION)
                            .findFirst();
        }
        return place;
    }
}
