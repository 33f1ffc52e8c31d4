package id.pendopo.complaint.publication;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where cases may be told to lie.
 *
 * @param cases how many lie in each region as it was given; not for everybody's eyes
 * @param told what is told instead of each region
 * @param single what is told of single cases, by their codes: where fewer than five are left in a
 *     place, it goes on being told of those that were there when the week began, and of no other
 */
record Places(Map<String, Integer> cases, Map<String, String> told, Map<String, String> single) {

    Places {
        cases = Map.copyOf(cases);
        told = Map.copyOf(told);
        single = Map.copyOf(single);
    }

    /** What is told of the place of a case; null when nothing is. */
    @Nullable String of(String code, @Nullable String region) {
        var alone = single.get(code);
        return alone != null || region == null ? alone : told.get(region);
    }
}
