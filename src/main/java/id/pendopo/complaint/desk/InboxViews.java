package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.complaint.Status;
import id.pendopo.layout.Option;
import id.pendopo.layout.Paging;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the list of cases into words. */
@Component
class InboxViews {

    private final Inbox inbox;
    private final Habits habits;
    private final People people;
    private final Organisations organisations;
    private final Floods alike;

    InboxViews(
            Inbox inbox, Habits habits, People people, Organisations organisations, Floods alike) {
        this.inbox = inbox;
        this.habits = habits;
        this.people = people;
        this.organisations = organisations;
        this.alike = alike;
    }

    /**
     * @param here code of the case that stands beside the list; empty for none
     */
    InboxView of(Officer officer, Wanted wanted, int number, String here, Page page) {
        var scope = inbox.scope(officer);
        var total = inbox.count(scope, wanted);
        boolean held = wanted.filter() == Filter.HELD;
        var paging =
                new Paging(
                        number,
                        held ? Inbox.MOST_HELD : Inbox.SIZE,
                        total,
                        wanted.address() + "&halaman=");
        var rows = inbox.list(scope, wanted, paging.offset(), paging.size());
        var floods = held ? floods(scope, rows) : List.<InboxView.Flood>of();
        var together = floods.stream().flatMap(one -> one.codes().stream()).toList();
        var names =
                people.names(
                        officer.organisation(),
                        rows.stream().map(InboxStore.Row::handler).toList());
        return new InboxView(
                wanted,
                inbox.counts(scope),
                habits.saved(officer).stream()
                        .map(
                                one ->
                                        new InboxView.Link(
                                                one.id().toString(),
                                                one.name(),
                                                one.wanted().address(),
                                                inbox.count(scope, one.wanted()),
                                                one.wanted().equals(wanted)))
                        .toList(),
                rows.stream()
                        .filter(row -> !together.contains(row.code()))
                        .map(row -> line(row, scope, names, here, page))
                        .toList(),
                paging,
                inbox.units(scope).stream()
                        .map(unit -> new Option(unit.code(), indented(unit)))
                        .toList(),
                floods,
                !scope.held().isEmpty(),
                held ? 0 : foundHeld(scope, wanted),
                habits.keys(officer));
    }

    private long foundHeld(Scope scope, Wanted wanted) {
        return wanted.words().isEmpty() || scope.held().isEmpty()
                ? 0
                : inbox.count(scope, wanted.with(Filter.HELD));
    }

    /** Those of the shown that are alike, under the title of the first. */
    private List<InboxView.Flood> floods(Scope scope, List<InboxStore.Row> rows) {
        return alike.among(scope, rows).stream()
                .map(
                        those ->
                                new InboxView.Flood(
                                        those.getFirst().title(),
                                        those.getFirst().language(),
                                        those.stream().map(InboxStore.Row::code).toList()))
                .toList();
    }

    private InboxView.Line line(
            InboxStore.Row row, Scope scope, Map<UUID, String> names, String here, Page page) {
        return new InboxView.Line(
                row.code(),
                row.title(),
                row.language(),
                due(row.due(), scope.today(), page),
                page.t("complaint.desk.status." + row.status()),
                kind(row.status()),
                row.secret(),
                row.unreached(),
                organisations
                        .unit(scope.organisation(), new UnitId(row.owner()))
                        .map(Unit::shortName)
                        .orElse(""),
                row.handler() == null ? null : names.getOrDefault(row.handler(), ""),
                row.code().equals(here));
    }

    static InboxView.Due due(@Nullable LocalDate due, LocalDate today, Page page) {
        if (due == null) {
            return InboxView.Due.NONE;
        }
        if (due.isBefore(today)) {
            var days = ChronoUnit.DAYS.between(due, today);
            return new InboxView.Due(page.t("complaint.desk.due.late", page.number(days)), "late");
        }
        if (due.equals(today)) {
            return new InboxView.Due(page.t("complaint.desk.due.today"), "wait");
        }
        return new InboxView.Due(
                DateTimeFormatter.ofPattern("d MMM", page.locale()).format(due), "");
    }

    /** The shape of a status: what goes on, what waits, what is done. */
    static String kind(Status status) {
        return switch (status) {
            case HELD, SUBMITTED, RETURNED, FORWARDED -> "";
            case IN_PROGRESS -> "run";
            case PENDING_INFO, PAUSED, ANSWERED -> "wait";
            case CONTESTED, REOPENED -> "late";
            case CLOSED, CLOSED_SILENT, ARCHIVED, WITHDRAWN, SPAM -> "done";
        };
    }

    /** As deep as it lies in the tree. */
    static String indented(Unit unit) {
        return "\u2003".repeat(Math.max(0, unit.depth())) + unit.shortName();
    }
}
