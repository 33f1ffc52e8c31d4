package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.audit.AuditTrail;
import id.pendopo.complaint.desk.Inbox;
import id.pendopo.complaint.desk.Scope;
import id.pendopo.complaint.desk.Wanted;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Texts;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases as a table for other programs. That an officer took it is written down. */
@Component
class CaseExports {

    static final List<String> HEADER =
            List.of(
                    "code",
                    "external_system",
                    "external_id",
                    "status",
                    "lapor_status",
                    "class",
                    "category",
                    "title",
                    "unit",
                    "target",
                    "place",
                    "region_code",
                    "channel",
                    "secret",
                    "received_at",
                    "entered_at",
                    "first_answer_at",
                    "ended_at",
                    "total_due",
                    "step_due",
                    "missed_on",
                    "days_late",
                    "returns",
                    "objections",
                    "reopened",
                    "rating");
    private static final int PIECE = 1_000;
    static final int MOST = 20_000;

    private final ExportStore store;
    private final Inbox inbox;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final MessageSource messages;

    CaseExports(
            ExportStore store,
            Inbox inbox,
            Organisations organisations,
            AuditTrail audit,
            MessageSource messages) {
        this.store = store;
        this.inbox = inbox;
        this.organisations = organisations;
        this.audit = audit;
        this.messages = messages;
    }

    /**
     * The cases in the officer's reach.
     *
     * @param status of ours; empty for all
     */
    @Transactional
    public List<List<String>> of(Officer officer, Wanted wanted, String status, Format format) {
        var scope = inbox.scope(officer);
        var within = inbox.within(scope, wanted.unit());
        var units = new HashMap<UUID, String>();
        organisations
                .units(officer.organisation())
                .forEach(unit -> units.put(unit.id().value(), unit.code()));
        var zone = organisations.zone(officer.organisation());
        var rows = new ArrayList<List<String>>();
        ExportStore.@Nullable Row last = null;
        List<ExportStore.Row> piece;
        do {
            piece = store.list(scope, wanted, within, status, last, PIECE);
            piece.forEach(row -> rows.add(cells(row, scope, units, zone)));
            last = piece.isEmpty() ? last : piece.getLast();
        } while (piece.size() == PIECE && rows.size() < MOST);
        audit.record(
                officer.organisation(),
                officer.actor(),
                "complaint.exported",
                format.name(),
                Map.of(
                        "cases", rows.size(),
                        "filter", wanted.filter().name(),
                        "unit", wanted.unit(),
                        "status", status,
                        "searched", !wanted.words().isEmpty()));
        if (piece.size() == PIECE
                && !store.list(scope, wanted, within, status, last, 1).isEmpty()) {
            rows.add(cut());
        }
        return rows;
    }

    /** The last line of a table that is too long says so, where the titles stand. */
    private List<String> cut() {
        var line = new ArrayList<>(Collections.nCopies(HEADER.size(), ""));
        var texts = new Texts(messages, Texts.INDONESIAN);
        line.set(HEADER.indexOf("title"), texts.t("complaint.exchange.cut", MOST));
        return line;
    }

    /** Units of which the officer sees cases. */
    List<Option> units(Officer officer) {
        return inbox.units(inbox.scope(officer)).stream()
                .map(unit -> new Option(unit.code(), indented(unit)))
                .toList();
    }

    private static String indented(Unit unit) {
        return "\u2003".repeat(Math.max(0, unit.depth())) + unit.shortName();
    }

    /** Does somebody know this unit? */
    boolean knows(Officer officer, String unit) {
        return unit.isEmpty() || organisations.unit(officer.organisation(), unit).isPresent();
    }

    private static List<String> cells(
            ExportStore.Row row, Scope scope, Map<UUID, String> units, ZoneId zone) {
        var missed = row.missed();
        return Arrays.asList(
                row.code(),
                text(row.system()),
                text(row.externalId()),
                row.status(),
                text(row.label()),
                row.caseClass(),
                row.category(),
                row.title(),
                units.getOrDefault(row.owner(), ""),
                row.target() == null ? "" : units.getOrDefault(row.target(), ""),
                row.place(),
                text(row.region()),
                row.channel(),
                Boolean.toString(row.secret()),
                at(row.received(), zone),
                at(row.entered(), zone),
                at(row.firstAnswer(), zone),
                at(row.ended(), zone),
                text(row.totalDue()),
                text(row.stepDue()),
                text(missed),
                missed == null || row.ended() != null
                        ? ""
                        : Long.toString(ChronoUnit.DAYS.between(missed, scope.today())),
                Integer.toString(row.returns()),
                Integer.toString(row.objections()),
                Integer.toString(row.reopened()),
                text(row.rating()));
    }

    private static String at(@Nullable OffsetDateTime at, ZoneId zone) {
        return at == null
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        at.atZoneSameInstant(zone).truncatedTo(ChronoUnit.SECONDS));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
