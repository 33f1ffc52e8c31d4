package id.pendopo.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.survey.arithmetic.Tally;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a survey counted when it was computed. Each figure of its result follows from this and from
 * the version of the instrument; counted again from the same responses it is the same, byte for
 * byte.
 *
 * @param format of this record, to be raised when its members change
 * @param rejected rows of imported files that did not count
 * @param invited responses given with a one-time token, so by somebody who used a service
 * @param excluded responses left out, by cause
 * @param additional how often each answer was given to each question beside the index, by its key;
 *     not written where nothing is asked beside it
 * @param facets the responses parted in each way, every value that occurs
 */
public record Snapshot(
        int format,
        String survey,
        String title,
        String instrument,
        String weightMode,
        long population,
        @Nullable Instant begins,
        @Nullable Instant ends,
        long rejected,
        long invited,
        SortedMap<String, Long> excluded,
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
                @Nullable SortedMap<String, List<Long>> additional,
        SortedMap<Facet, SortedMap<String, Tally>> facets) {

    static final int FORMAT = 1;

    private static final JsonMapper CANONICAL =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    /** All valid responses together. */
    public Tally all(List<String> keys) {
        return of(Facet.CHANNEL).values().stream().reduce(Tally.empty(keys), Tally::merge);
    }

    /** The responses parted in one way; empty when there are none. */
    public Map<String, Tally> of(Facet facet) {
        var values = facets.get(facet);
        return values == null ? Map.of() : values;
    }

    /** Members in alphabetical order, no blanks. */
    public String canonical() {
        return CANONICAL.writeValueAsString(this);
    }

    static Snapshot read(String canonical) {
        return CANONICAL.readValue(canonical, Snapshot.class);
    }

    /** SHA-256 of a canonical text, in hexadecimal digits. */
    public static String hash(String canonical) {
        return HexFormat.of().formatHex(digest(canonical));
    }

    static byte[] digest(String canonical) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
