package id.pendopo.complaint.notice;

import id.pendopo.access.Holders;
import id.pendopo.calendar.OpenUnits;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Clockwork;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One letter a working day, when a unit opens: in which cases of the safe desk something happened
 * on the days before, and how much a machine holds. A letter of the same minute would tell the time
 * at which somebody reported.
 */
@Component
class MorningLetters {

    /** Older things need no letter, should none have been written for long. */
    private static final int BACK = 7;

    private final MorningStore store;
    private final CaseBook book;
    private final Recipients recipients;
    private final ReporterNotices.Post post;
    private final Office office;

    /** Where and when. */
    @Component
    record Office(
            Organisations organisations,
            OpenUnits openUnits,
            Clockwork clockwork,
            TransactionTemplate transaction,
            Clock clock) {

        boolean open(MorningStore.Place place) {
            var zone = clockwork.zone(place.organisation());
            return openUnits
                    .at(place.organisation(), clock.instant().atZone(zone))
                    .contains(place.unit());
        }
    }

    MorningLetters(
            MorningStore store,
            CaseBook book,
            Recipients recipients,
            ReporterNotices.Post post,
            Office office) {
        this.store = store;
        this.book = book;
        this.recipients = recipients;
        this.post = post;
        this.office = office;
    }

    /** Writes to every unit that is open and got none today. */
    void write() {
        for (var place : store.units()) {
            if (office.open(place)) {
                office.transaction().executeWithoutResult(_ -> write(place));
            }
        }
    }

    void write(MorningStore.Place place) {
        var today = office.clockwork().today(place.organisation());
        var told = store.told(place).orElse(today.minusDays(BACK));
        if (told.isBefore(today)) {
            letters(place, told, today);
            store.tell(place, today);
        }
    }

    private void letters(MorningStore.Place place, LocalDate from, LocalDate until) {
        var unit = office.organisations().unit(place.organisation(), place.unit()).orElseThrow();
        var zone = office.clockwork().zone(place.organisation());
        var safe =
                store.safe(
                        place,
                        OfficerNotices.WAITING,
                        from.atStartOfDay(zone),
                        until.atStartOfDay(zone));
        var held = store.held(place);
        var lines = new LinkedHashMap<Holders.Holder, List<String>>();
        var texts = new Texts(post.messages(), Texts.INDONESIAN);
        if (!safe.isEmpty()) {
            var line = texts.t("complaint.notice.morning.safe", String.join(", ", safe));
            add(lines, place, unit, safe.getFirst(), line);
        }
        if (!held.isEmpty()) {
            var line = texts.t("complaint.notice.morning.held", held.size());
            add(lines, place, unit, held.getFirst(), line);
        }
        send(place, unit, lines, texts);
    }

    /** All cases of a unit are read by the same officers: one stands for all. */
    private void add(
            Map<Holders.Holder, List<String>> lines,
            MorningStore.Place place,
            Unit unit,
            String code,
            String line) {
        var c = book.find(place.organisation(), code).orElseThrow();
        for (var holder : recipients.near(c, unit)) {
            lines.computeIfAbsent(holder, _ -> new ArrayList<>()).add(line);
        }
    }

    private void send(
            MorningStore.Place place,
            Unit unit,
            Map<Holders.Holder, List<String>> lines,
            Texts texts) {
        lines.forEach(
                (holder, all) ->
                        post.notifications()
                                .email(
                                        place.organisation(),
                                        holder.email(),
                                        texts.t(
                                                "complaint.notice.morning.subject",
                                                unit.shortName()),
                                        texts.t(
                                                "complaint.notice.morning.mail",
                                                holder.name(),
                                                String.join("\n", all),
                                                post.address().set().orElse("")
                                                        + "/petugas/pengaduan")));
    }
}
