package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.CaseFile;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Law;
import id.pendopo.complaint.ListedReason;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.clock.Limit;
import id.pendopo.complaint.clock.Reading;
import id.pendopo.complaint.reporter.Packets;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one case into words, for an officer who may read it. */
@Component
class CaseViews {

    private static final Set<String> SAID =
            Set.of(
                    "ASK", "REPLY", "ADDED", "ANSWER", "CONTEST", "REOPEN", "CONFIRM", "START",
                    "PAUSE", "RESUME", "JOINED");
    private static final Set<String> BY_REPORTER =
            Set.of("RECEIVED", "REPLY", "ADDED", "CONTEST", "REOPEN", "CONFIRM", "RATED");

    private final CaseMaterial material;
    private final CaseBook book;
    private final Law law;
    private final People people;
    private final Packets packets;

    CaseViews(CaseMaterial material, CaseBook book, Law law, People people, Packets packets) {
        this.material = material;
        this.book = book;
        this.law = law;
        this.people = people;
        this.packets = packets;
    }

    CaseView of(Officer officer, Complaint c, Page page) {
        var events = book.events(c);
        var accounts =
                new ArrayList<@Nullable UUID>(
                        events.stream().map(one -> People.account(one.actor())).toList());
        accounts.add(c.handler());
        var names = people.names(c.organisation(), accounts);
        var language = page.language();
        boolean acting = material.acts(officer, c);
        var matter = c.matter();
        var files = material.files(c);
        var clocks = material.clocks(c, events);
        var dials =
                Stream.of(
                                dial("complaint.desk.clock.total", clocks.total(), c, page),
                                dial("complaint.desk.clock.step", clocks.step(), c, page))
                        .flatMap(List::stream)
                        .toList();
        return new CaseView(
                c,
                unit(c, c.owner()),
                c.target() == null ? "" : unit(c, c.target()),
                c.handler() == null ? "" : names.getOrDefault(c.handler(), ""),
                officer.account().equals(c.handler()),
                matter.service() == null ? "" : matter.service(),
                law.caseClass(matter.caseClass()).orElseThrow().name().in(language),
                law.category(matter.category()).orElseThrow().name().in(language),
                c.desk() == Desk.SAFE
                        ? page.date(c.times().received())
                        : page.dateTime(c.times().received()),
                InboxViews.due(material.due(c), material.today(c), page),
                dials,
                events.stream().map(one -> entry(c, one, names, files, page)).toList(),
                files,
                material.helpers(c).stream()
                        .map(one -> new CaseView.Helper(one.code(), one.shortName()))
                        .toList(),
                acting ? Act.possible(c) : List.of(),
                acting,
                material.watches(officer, c),
                material.identity(c),
                material.mayAsk(officer, c),
                material.never(c),
                packets.due(c, clocks),
                material.way(c, events),
                law.reasons(Move.ANSWER).stream()
                        .map(one -> new Option(one.code(), one.name().in(language)))
                        .toList());
    }

    private List<CaseView.Dial> dial(
            String name, @Nullable Reading reading, Complaint c, Page page) {
        if (reading == null || !c.status().open()) {
            return List.of();
        }
        var unit =
                page.t(
                        reading.limit().unit() == Limit.DayUnit.WORKING
                                ? "complaint.desk.clock.working"
                                : "complaint.desk.clock.calendar");
        var words =
                page.t(
                        "complaint.desk.clock.used",
                        page.number(reading.used()),
                        page.number(reading.limit().days()),
                        unit);
        var due = reading.due();
        boolean late = due != null && due.isBefore(material.today(c));
        return List.of(
                new CaseView.Dial(
                        page.t(name),
                        words,
                        due == null
                                ? page.t("complaint.desk.clock.still")
                                : page.t(
                                        late
                                                ? "complaint.desk.clock.was"
                                                : "complaint.desk.clock.due",
                                        page.date(due)),
                        late ? "late" : due == null ? "wait" : ""));
    }

    private CaseView.Entry entry(
            Complaint c,
            CaseEvent event,
            Map<UUID, String> names,
            List<CaseFile> files,
            Page page) {
        var account = People.account(event.actor());
        boolean reporter =
                event.actor().equals(CaseEvent.REPORTER) || BY_REPORTER.contains(event.kind());
        var who =
                reporter && account == null
                        ? page.t("complaint.desk.who.reporter")
                        : account == null
                                ? page.t("complaint.desk.who.time")
                                : names.getOrDefault(account, page.t("complaint.desk.who.officer"));
        return new CaseView.Entry(
                event.number(),
                event.kind(),
                c.desk() == Desk.SAFE ? page.date(event.at()) : page.dateTime(event.at()),
                what(c, event, page),
                who,
                reporter,
                SAID.contains(event.kind()),
                event.audience() == CaseEvent.Audience.STAFF,
                event.words(),
                reporter ? c.matter().language() : "id",
                reason(event, page),
                files.stream().filter(f -> f.event() == event.number()).toList());
    }

    private String what(Complaint c, CaseEvent event, Page page) {
        if (event.kind().equals(CaseEvent.Kind.CO_HANDLER.name())) {
            boolean added = Boolean.TRUE.equals(event.facts().get("added"));
            return page.t(
                    added ? "complaint.desk.event.helps" : "complaint.desk.event.helpsNoMore",
                    String.valueOf(event.facts().getOrDefault("unit", "")));
        }
        if (event.kind().equals(CaseEvent.Kind.GATHERED.name())) {
            boolean added = Boolean.TRUE.equals(event.facts().get("added"));
            return page.t(
                    added ? "complaint.desk.event.gathered" : "complaint.desk.event.gatheredNoMore",
                    String.valueOf(event.facts().getOrDefault("case", "")));
        }
        return page.t(
                "complaint.desk.event." + event.kind(),
                unit(c, event.owner()),
                String.valueOf(event.facts().getOrDefault("main", "")));
    }

    private @Nullable String reason(CaseEvent event, Page page) {
        if (event.reason() == null) {
            return null;
        }
        return Stream.of(Move.values())
                .filter(move -> move.name().equals(event.kind()))
                .flatMap(move -> law.reason(move, event.reason()).stream())
                .map(ListedReason::name)
                .map(name -> name.in(page.language()))
                .findFirst()
                .orElse(event.reason());
    }

    String unit(Complaint c, UnitId id) {
        return material.unit(c, id).map(Unit::shortName).orElse("");
    }
}
