package id.pendopo.complaint;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.pendopo.complaint.clock.Rules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the law and the product lay down about complaints; all of it is data. */
@Component
public class Law {

    /**
     * One version of the limits.
     *
     * @param objectWithin working days after a silent end in which the reporter may still object
     * @param reopenWithin working days after an agreed end in which the case may be opened again
     * @param rateWithin days after the end in which it may be rated
     * @param identityHours how long an identity stays open
     * @param returns after so many only the level above decides who handles the case
     * @param reminderDays days between the last reminder to the reporter and the end that it speaks
     *     of
     * @param perDay so often may the reporter do the same unasked in one case on one day
     * @param goOnPerDay so often may one matter go on in a new case on one day
     * @param addedMegabytes of files that a reporter may add unasked to one case
     */
    public record Version(
            LocalDate validFrom,
            Rules rules,
            int objectWithin,
            int reopenWithin,
            int rateWithin,
            int identityHours,
            int returns,
            int reminderDays,
            int perDay,
            int goOnPerDay,
            int addedMegabytes) {}

    private record Book(
            List<Version> versions,
            List<CaseClass> classes,
            List<Category> categories,
            List<ListedReason> reasons) {}

    private final LoadingCache<String, Book> book;

    Law(LawStore store) {
        this.book =
                Caffeine.newBuilder()
                        .expireAfterWrite(Duration.ofMinutes(1))
                        .build(
                                _ ->
                                        new Book(
                                                store.versions(),
                                                store.classes(),
                                                store.categories(),
                                                store.reasons()));
    }

    /** The version in force on a day. */
    public Version on(LocalDate day) {
        return book().versions().reversed().stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .findFirst()
                .orElse(book().versions().getFirst());
    }

    public Version version(String code) {
        return book().versions().stream()
                .filter(version -> version.rules().version().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public List<CaseClass> classes() {
        return book().classes();
    }

    public Optional<CaseClass> caseClass(String code) {
        return classes().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public List<Category> categories() {
        return book().categories();
    }

    public Optional<Category> category(String code) {
        return categories().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Why such a move may be made, in their order. */
    public List<ListedReason> reasons(Move act) {
        return book().reasons().stream().filter(one -> one.act() == act).toList();
    }

    public Optional<ListedReason> reason(Move act, String code) {
        return reasons(act).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private Book book() {
        return book.get("law");
    }
}
