package id.pendopo.complaint.intake;

import id.pendopo.access.Officer;
import id.pendopo.attachment.Cleaning.Clean;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Receipts;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Site;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What officers write down for somebody who came, called or sent a letter. When it was received
 * counts for the clocks, not when it was written down.
 */
@Component
class OnBehalf {

    static final String CHANNEL = "saluran";
    static final String DAY = "diterima";
    static final String TIME = "jam";
    static final String KEY = "kunci";
    static final List<String> FIELDS =
            List.of(
                    CHANNEL,
                    DAY,
                    TIME,
                    KEY,
                    Field.CATEGORY,
                    Field.TITLE,
                    Field.BODY,
                    Field.REMEDY,
                    Field.DATE,
                    Field.PLACE,
                    Field.DISTRICT,
                    Field.ADDRESSEE,
                    Field.WHO,
                    Field.NAME,
                    Field.EMAIL,
                    Field.PHONE,
                    Field.ADDRESS,
                    Field.PROXY_FOR,
                    Field.ANONYMOUS,
                    Field.SECRET);

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[.:](\\d{2})");

    private final Filling filling;
    private final Complaints complaints;
    private final Receipts receipts;
    private final CaseBook book;
    private final Clock clock;

    OnBehalf(
            Filling filling, Complaints complaints, Receipts receipts, CaseBook book, Clock clock) {
        this.filling = filling;
        this.complaints = complaints;
        this.receipts = receipts;
        this.book = book;
        this.clock = clock;
    }

    /** Takes the case; sent again with the same key, it is taken once. */
    @Transactional
    public Outcome<CaseSending.Sent> take(
            Officer officer, Site site, Filled filled, List<Clean> files) {
        var channel = channel(filled);
        var problems = new ArrayList<Problem>();
        if (channel.isEmpty()) {
            problems.add(Problem.of(CHANNEL, Refusal.CHANNEL_MISSING));
        }
        var received = received(filled, site, problems);
        var way = channel.orElse(Channel.WALK_IN);
        problems.addAll(filling.problems(officer.organisation(), filled, way, received));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var fresh =
                filling.complaint(
                        officer.organisation(),
                        filled,
                        "id",
                        way,
                        received,
                        CaseSending.uploads(files));
        var receipt =
                receipts.of(
                        officer.organisation(),
                        "desk " + officer.actor() + " " + filled.value(KEY));
        var kept = receipts.kept(receipt);
        return complaints
                .take(site, fresh, Desk.OPEN, kept, new Origin(officer.actor(), null, null), false)
                .map(
                        taken ->
                                new CaseSending.Sent(
                                        book.find(officer.organisation(), taken.complaint().id())
                                                .orElse(taken.complaint()),
                                        receipt));
    }

    static Optional<Channel> channel(Filled filled) {
        return channels().filter(one -> one.name().equals(filled.value(CHANNEL))).findFirst();
    }

    static Stream<Channel> channels() {
        return Stream.of(Channel.values()).filter(Channel::onBehalf);
    }

    /** Without a time of day it counts as noon, or as now when noon has not come yet. */
    private @Nullable Instant received(Filled filled, Site site, List<Problem> problems) {
        if (!filled.on(DAY)) {
            problems.add(Problem.of(DAY, Refusal.TIME_MISSING));
            return null;
        }
        LocalDate day = Filled.day(filled.value(DAY));
        if (day == null) {
            problems.add(Problem.of(DAY, id.pendopo.complaint.Refusal.NOT_A_DATE));
            return null;
        }
        if (!filled.on(TIME)) {
            var noon = day.atTime(LocalTime.NOON).atZone(site.zone()).toInstant();
            var now = clock.instant();
            boolean today = LocalDate.ofInstant(now, site.zone()).equals(day);
            return today && noon.isAfter(now) ? now : noon;
        }
        var typed = CLOCK.matcher(filled.value(TIME));
        try {
            if (typed.matches()) {
                var time =
                        LocalTime.of(
                                Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)));
                return day.atTime(time).atZone(site.zone()).toInstant();
            }
        } catch (DateTimeException _) {
            // Said below, as for anything else that is no time.
        }
        problems.add(Problem.of(TIME, Refusal.NOT_A_TIME));
        return null;
    }
}
