package id.pendopo.complaint.reporter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the Ombudsman asks of whoever turns to it (UU 37/2008 art. 24): who complains about whom,
 * what happened, that the provider was told first, and what came of it. Only what belongs to the
 * one case.
 *
 * @param complained about this unit, with its address
 * @param told what was done before, first the complaint itself
 * @param files what was attached, by name
 */
record Packet(
        String code,
        String organisation,
        Instant made,
        Person person,
        Complained complained,
        Account account,
        List<Step> told,
        List<String> files) {

    /** Who complains. Everything may be empty: it is the reporter who adds it. */
    record Person(
            String name,
            String born,
            String maritalStatus,
            String occupation,
            String address,
            String phone) {

        static final Person WITHHELD = new Person("", "", "", "", "", "");

        boolean withheld() {
            return equals(WITHHELD);
        }
    }

    /** About whom. */
    record Complained(String name, String address, String phone) {}

    /**
     * What happened.
     *
     * @param missed the last day that went by without an answer
     * @param workingDays that have gone by since receipt
     */
    record Account(
            String title,
            String body,
            String language,
            String remedy,
            @Nullable LocalDate happened,
            String place,
            LocalDate received,
            @Nullable LocalDate missed,
            int workingDays,
            String standing) {}

    /** One thing that was done about it. */
    record Step(LocalDate day, String sentence, String words) {}
}
