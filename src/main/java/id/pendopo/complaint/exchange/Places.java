package id.pendopo.complaint.exchange;

import id.pendopo.complaint.CaseClass;
import id.pendopo.complaint.Category;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.organisation.Regions;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Problem;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the words of a file can mean in this organisation.
 *
 * @param districts those of the regency in which the organisation lies
 * @param said our categories by the words of other systems; empty where they were left to the desk
 * @param rules what the core says of a case
 */
record Places(
        List<Category> categories,
        Map<ForeignWord, String> said,
        List<CaseClass> classes,
        List<Unit> units,
        List<Regions.Region> districts,
        ZoneId zone,
        Instant now,
        Function<NewComplaint, List<Problem>> rules) {

    Optional<String> category(String typed) {
        return categories.stream()
                .filter(
                        one ->
                                same(one.code(), typed)
                                        || same(one.name().in("id"), typed)
                                        || same(one.name().in("en"), typed))
                .map(Category::code)
                .findFirst();
    }

    /** Of what nobody has sorted yet. */
    String other() {
        return categories.getLast().code();
    }

    Optional<String> caseClass(String typed) {
        return classes.stream()
                .filter(one -> same(one.code(), typed) || same(one.name().in("id"), typed))
                .map(CaseClass::code)
                .findFirst();
    }

    Optional<String> unit(String typed) {
        return units.stream()
                .filter(Unit::active)
                .filter(
                        one ->
                                same(one.code(), typed)
                                        || same(one.name(), typed)
                                        || same(one.shortName(), typed))
                .map(Unit::code)
                .findFirst();
    }

    /** A code as it is, and a district by its name with or without the word for it. */
    Optional<String> region(String typed) {
        if (typed.matches("\\d\\d(\\.\\d+)*")) {
            return Optional.of(typed);
        }
        var name = typed.replaceFirst("(?i)^(kecamatan|kec\\.?)\\s+", "");
        return districts.stream()
                .filter(one -> same(one.name().replaceFirst("(?i)^kecamatan\\s+", ""), name))
                .map(Regions.Region::code)
                .findFirst();
    }

    Optional<Instant> moment(String typed) {
        return Moments.moment(typed, zone, now);
    }

    List<Problem> check(NewComplaint fresh) {
        return rules.apply(fresh);
    }

    private static boolean same(String ours, String typed) {
        return !typed.isEmpty() && folded(ours).equals(folded(typed));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
