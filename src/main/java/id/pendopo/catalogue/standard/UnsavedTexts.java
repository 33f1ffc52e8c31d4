package id.pendopo.catalogue.standard;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.catalogue.LawComponent;
import id.pendopo.shared.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an officer is typing into the form of a component, kept while it is not finished: for this
 * officer alone, so that nobody's text takes the place of another's.
 */
@Component
class UnsavedTexts {

    private static final int LONGEST = 200_000;
    private static final Duration LIFE = Duration.ofDays(30);

    /** A window names itself. */
    private static final Pattern TAB = Pattern.compile("[\\w-]{1,40}");

    private final UnsavedStore store;
    private final Standards standards;
    private final Clock clock;

    UnsavedTexts(UnsavedStore store, Standards standards, Clock clock) {
        this.store = store;
        this.standards = standards;
        this.clock = clock;
    }

    /**
     * What became of a text.
     *
     * @param edition to be named at the next keeping; 0 when the text is what the draft says anyway
     * @param newer what somebody else has saved since the officer read it; null when nobody has
     */
    record Known(int edition, Instant at, StandardVersionStore.@Nullable Kept newer) {}

    /**
     * Keeps the text as it is typed, also while it could not be saved yet.
     *
     * @param typed the form's fields
     */
    @Transactional
    public Outcome<Known> keep(
            Officer officer,
            Subject subject,
            Version draft,
            LawComponent component,
            Map<String, String> typed) {
        if (!officer.mayAt(subject.unit(), Role.ADMIN, Role.UNIT_HEAD)) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        var fields = fields(component, typed);
        if (fields.values().stream().mapToInt(String::length).sum() > LONGEST) {
            return Outcome.refused("", Refusal.TOO_LONG, LONGEST);
        }
        var place = place(officer, subject, draft, component.code());
        var kept = standards.kept(subject, draft.number()).get(component.code());
        int edition = number(typed, "edisi");
        if (same(component, fields, kept)) {
            store.drop(place, edition);
            return Outcome.done(new Known(0, clock.instant(), null));
        }
        int read = number(typed, "revisi");
        var tab = typed.getOrDefault("jendela", "");
        var seen = new UnsavedStore.Seen(TAB.matcher(tab).matches() ? tab : "", read, edition);
        var next = store.keep(place, fields, seen, clock.instant());
        if (next.isEmpty()) {
            return Outcome.refused("", Refusal.OTHER_WINDOW);
        }
        boolean newer = kept != null && kept.revision() != read;
        return Outcome.done(new Known(next.get(), clock.instant(), newer ? kept : null));
    }

    /** The text that waits for this officer; empty also when it says what the draft says. */
    Optional<UnsavedStore.Unsaved> find(
            Officer officer, Subject subject, Version draft, LawComponent component) {
        var kept = standards.kept(subject, draft.number()).get(component.code());
        return store.find(place(officer, subject, draft, component.code()))
                .filter(one -> !same(component, one.fields(), kept));
    }

    /** When the texts that wait in this draft were kept, by the component's code. */
    Map<String, Instant> waiting(Officer officer, Subject subject, Version draft) {
        return store.all(place(officer, subject, draft, "")).stream()
                .collect(Collectors.toMap(UnsavedStore.Unsaved::component, one -> one.at()));
    }

    /** Throws the text away: it was saved, or is not wanted. */
    @Transactional
    public void drop(
            Officer officer, Subject subject, Version draft, String component, int edition) {
        store.drop(place(officer, subject, draft, component), edition);
    }

    /** Nobody comes back to a form after so long. */
    @Transactional
    public int purge() {
        return store.purge(clock.instant().minus(LIFE));
    }

    private static UnsavedStore.Place place(
            Officer officer, Subject subject, Version draft, String component) {
        return new UnsavedStore.Place(subject, draft.number(), component, officer.account());
    }

    /** Only what the form of the component asks for. */
    private static Map<String, String> fields(LawComponent component, Map<String, String> typed) {
        var form = BodyForm.of(component.shape());
        var single = Stream.concat(names(form.single()), Stream.of("jumlah-baris")).toList();
        var rowed = Stream.concat(names(form.row()), Stream.of("urutan")).toList();
        var fields = new HashMap<String, String>();
        typed.forEach(
                (name, value) -> {
                    boolean known =
                            single.contains(name)
                                    || name.matches("[a-z]+-\\d{1,3}")
                                            && rowed.contains(name.substring(0, name.indexOf('-')));
                    if (known) {
                        fields.put(name, value.replace("\0", ""));
                    }
                });
        return fields;
    }

    private static Stream<String> names(List<BodyForm.Field> fields) {
        return fields.stream().map(BodyForm.Field::name);
    }

    private static boolean same(
            LawComponent component,
            Map<String, String> fields,
            StandardVersionStore.@Nullable Kept kept) {
        if (kept == null) {
            return blank(BodyForm.of(component.shape()), fields);
        }
        var read = TypedFields.of(fields);
        var body = BodyReading.of(component.shape(), read).body(component.shape());
        return read.problems().isEmpty() && body.equals(kept.body());
    }

    /** Lists stand at their first choice although nobody chose it. */
    private static boolean blank(BodyForm form, Map<String, String> fields) {
        var chosen =
                Stream.concat(form.single().stream(), form.row().stream())
                        .filter(field -> field.kind() == BodyForm.Kind.CHOICE)
                        .map(BodyForm.Field::name)
                        .collect(Collectors.toSet());
        return fields.entrySet().stream()
                .filter(one -> !one.getKey().matches("jumlah-baris|urutan-\\d+"))
                .filter(one -> !chosen.contains(one.getKey().replaceFirst("-\\d+$", "")))
                .allMatch(one -> one.getValue().isBlank());
    }

    static int number(Map<String, String> typed, String field) {
        var value = typed.getOrDefault(field, "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }
}
