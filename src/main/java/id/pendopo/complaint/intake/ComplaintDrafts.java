package id.pendopo.complaint.intake;

import id.pendopo.attachment.Cleaning.Clean;
import id.pendopo.complaint.guard.DraftLimits;
import id.pendopo.shared.Crockford;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Complaints that somebody has begun in the form. Only who knows the code finds them, for a week
 * after the last change; whoever reads the database alone learns nothing from them.
 */
@Component
class ComplaintDrafts {

    static final int DAYS = 7;
    private static final int CODE_LENGTH = 16;

    /** How long the receipt is shown again to somebody whose connection broke. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private final ComplaintDraftStore store;
    private final DraftRoom room;
    private final DraftSeals seals;
    private final Clock clock;

    ComplaintDrafts(ComplaintDraftStore store, DraftRoom room, DraftSeals seals, Clock clock) {
        this.store = store;
        this.room = room;
        this.seals = seals;
        this.clock = clock;
    }

    /** A file in a draft, without its content. */
    record File(int number, String name, String mediaType, int bytes) {

        static String numbers(List<File> files) {
            return String.join(",", files.stream().map(f -> Integer.toString(f.number)).toList());
        }

        /** Is it one of those that a page named? */
        boolean among(String numbers) {
            return List.of(numbers.split(",")).contains(Integer.toString(number));
        }
    }

    /**
     * A draft as it is found.
     *
     * @param code empty as long as nothing of it is kept
     * @param lost files that had to make way, until their writer has seen it and brought others
     * @param sent when it became a case; then nothing is in it
     */
    record Draft(
            OrganisationId organisation,
            String code,
            Filled filled,
            List<File> files,
            List<File> lost,
            @Nullable Instant sent) {

        Draft filled(Filled other) {
            return new Draft(organisation, code, other, files, lost, sent);
        }

        Draft with(List<File> files, List<File> lost) {
            return new Draft(organisation, code, filled, files, lost, sent);
        }

        int together() {
            return files.stream().mapToInt(File::bytes).sum();
        }
    }

    /** One of which nothing is kept. */
    static Draft unkept(OrganisationId organisation, Filled filled) {
        return new Draft(organisation, "", filled, List.of(), List.of(), null);
    }

    /** Begins a draft with its first page. */
    Draft begin(OrganisationId organisation, Filled filled) {
        var code = Crockford.random(CODE_LENGTH);
        var draft = new Draft(organisation, code, filled, List.of(), List.of(), null);
        store.add(organisation, seals.fingerprint(code), seals.close(draft), clock.instant());
        return draft;
    }

    Optional<Draft> find(OrganisationId organisation, String typed) {
        return find(organisation, typed, false);
    }

    /** The same, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Draft> lock(OrganisationId organisation, String typed) {
        return find(organisation, typed, true);
    }

    private Optional<Draft> find(OrganisationId organisation, String typed, boolean lock) {
        return Crockford.read(typed, CODE_LENGTH)
                .flatMap(
                        code ->
                                store.find(organisation, seals.fingerprint(code), oldest(), lock)
                                        .flatMap(kept -> opened(organisation, code, kept)));
    }

    private Optional<Draft> opened(
            OrganisationId organisation, String code, ComplaintDraftStore.Kept kept) {
        if (kept.sent() != null) {
            return Optional.of(
                    new Draft(
                            organisation, code, Filled.NOTHING, List.of(), List.of(), kept.sent()));
        }
        return seals.open(organisation, code, kept.content())
                .map(content -> draft(organisation, code, content));
    }

    private Draft draft(OrganisationId organisation, String code, DraftSeals.Content content) {
        var files = content.files();
        var there = store.numbers(organisation, seals.fingerprint(code));
        return new Draft(
                organisation,
                code,
                new Filled(content.values()),
                files.stream().filter(file -> there.contains(file.number())).toList(),
                files.stream().filter(file -> !there.contains(file.number())).toList(),
                null);
    }

    /** Keeps what was written. */
    void save(Draft draft) {
        store.change(
                draft.organisation(),
                seals.fingerprint(draft.code()),
                seals.close(draft),
                clock.instant());
    }

    /**
     * Adds cleaned files.
     *
     * @param told numbers of the lost ones that the page named
     * @param limits as they were when the files came
     */
    @Transactional
    public Outcome<Draft> add(Draft seen, List<Clean> files, String told, DraftLimits limits) {
        var draft = lock(seen.organisation(), seen.code()).filter(d -> d.sent() == null);
        if (draft.isEmpty()) {
            return Outcome.done(seen);
        }
        if (!room.takes(limits, files)) {
            return Outcome.refused(Field.FILES, Refusal.NO_ROOM_FOR_FILES);
        }
        var all = new ArrayList<>(draft.get().files());
        var lost = draft.get().lost();
        int number =
                Stream.concat(all.stream(), lost.stream()).mapToInt(File::number).max().orElse(0);
        for (var file : files) {
            number++;
            all.add(new File(number, file.name(), file.mediaType(), file.content().length));
            store.addFile(
                    seen.organisation(),
                    seals.fingerprint(seen.code()),
                    number,
                    seals.close(seen, number, file.content()),
                    clock.instant());
        }
        var untold = lost.stream().filter(file -> !file.among(told)).toList();
        var after = draft.get().with(all, untold);
        save(after);
        return Outcome.done(after);
    }

    /** Takes a file out again. */
    @Transactional
    public void remove(Draft seen, int number) {
        var draft = lock(seen.organisation(), seen.code()).filter(d -> d.sent() == null);
        if (draft.isPresent() && number > 0) {
            store.removeFiles(seen.organisation(), seals.fingerprint(seen.code()), number);
            var one = draft.get();
            save(one.with(without(one.files(), number), without(one.lost(), number)));
        }
    }

    private static List<File> without(List<File> files, int number) {
        return files.stream().filter(file -> file.number() != number).toList();
    }

    /** The content of its files, in the order of the draft. */
    List<Clean> contents(Draft draft) {
        var sealed = store.files(draft.organisation(), seals.fingerprint(draft.code()));
        var contents = new ArrayList<Clean>();
        for (var file : draft.files()) {
            sealed.stream()
                    .filter(one -> one.number() == file.number())
                    .findFirst()
                    .flatMap(one -> seals.open(draft, file.number(), one.content()))
                    .map(content -> new Clean(file.name(), file.mediaType(), content))
                    .ifPresent(contents::add);
        }
        return contents;
    }

    /** It became a case: nothing of it stays but that it did. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sent(Draft draft) {
        store.removeFiles(draft.organisation(), seals.fingerprint(draft.code()), 0);
        store.sent(draft.organisation(), seals.fingerprint(draft.code()), clock.instant());
    }

    /** May the receipt of a draft that was sent be shown once more? */
    boolean again(Draft draft) {
        return draft.sent() != null && draft.sent().plus(AGAIN).isAfter(clock.instant());
    }

    /** Forgets what nobody came back to. */
    int purge() {
        return store.purge(oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(Duration.ofDays(DAYS));
    }
}
