package id.pendopo.complaint.reporter;

import id.pendopo.access.Role;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Identities;
import id.pendopo.complaint.Law;
import id.pendopo.complaint.ListedReason;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.clock.Clocks;
import id.pendopo.complaint.publication.CaseWords;
import id.pendopo.complaint.publication.Standing;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells a case to its reporter in sentences. */
@Component
class OwnSentences {

    private static final String EVENT = "complaint.reporter.event.";

    /** What has a sentence of its own; anything else is told as a change. */
    private static final Set<String> TOLD =
            Stream.concat(Stream.of(Move.values()), Stream.of(CaseEvent.Kind.values()))
                    .map(Enum::name)
                    .collect(Collectors.toUnmodifiableSet());

    private final CaseWords words;
    private final ClockWords clocks;
    private final OwnDoors doors;
    private final Law law;
    private final Identities identities;

    OwnSentences(
            CaseWords words, ClockWords clocks, OwnDoors doors, Law law, Identities identities) {
        this.words = words;
        this.clocks = clocks;
        this.doors = doors;
        this.law = law;
        this.identities = identities;
    }

    Standing standing(Page page, Complaint c) {
        return words.standing(page, c.status(), c.owner(), c.due().total());
    }

    String unit(Complaint c) {
        return words.unit(c.organisation(), c.owner());
    }

    List<String> clock(Page page, Complaint c, Clocks read, List<CaseEvent> events) {
        return clocks.of(page, c, read, events);
    }

    OwnCase.Doors doors(Complaint c, Clocks read, Set<Act> more) {
        return doors.of(c, read, more);
    }

    OwnCase.About about(Page page, Complaint c) {
        var matter = c.matter();
        return new OwnCase.About(
                matter.title(),
                paragraphs(matter.body()),
                matter.language(),
                words.category(matter.category(), page.language()),
                words.caseClass(matter.caseClass(), page.language()),
                page.date(c.times().received()),
                matter.remedy(),
                identity(c),
                c.secret());
    }

    private OwnCase.Identity identity(Complaint c) {
        if (!identities.known(c)) {
            return OwnCase.Identity.UNKNOWN;
        }
        return c.anonymous() ? OwnCase.Identity.ANONYMOUS : OwnCase.Identity.NAMED;
    }

    /** What happened, as far as it is the reporter's business: all but notes among officers. */
    List<OwnCase.Line> history(Page page, Complaint c, List<CaseEvent> events) {
        return events.stream()
                .filter(event -> event.audience() != CaseEvent.Audience.STAFF)
                .map(event -> line(page, c, event))
                .toList();
    }

    private OwnCase.Line line(Page page, Complaint c, CaseEvent event) {
        boolean own = event.actor().equals(CaseEvent.REPORTER);
        var unit = words.shortUnit(c.organisation(), event.owner());
        var kind = TOLD.contains(event.kind()) ? event.kind() : "OTHER";
        var sentence =
                page.t(EVENT + kind, unit, words.caseClass(event.caseClass(), page.language()));
        var why =
                reason(event)
                        .map(one -> " " + page.t(EVENT + "reason", one.name().in(page.language())))
                        .orElse("");
        return new OwnCase.Line(
                event.number(),
                event.kind(),
                page.date(event.at()),
                page.local(event.at()).toLocalDate(),
                sentence + why,
                paragraphs(event.words()),
                own ? c.matter().language() : "id");
    }

    private Optional<ListedReason> reason(CaseEvent event) {
        var code = event.reason();
        return code == null
                ? Optional.empty()
                : Stream.of(Move.values())
                        .filter(move -> move.name().equals(event.kind()))
                        .findFirst()
                        .flatMap(move -> law.reason(move, code));
    }

    /** The name of an officer's role, as its wire word says it. */
    static String role(Page page, String wire) {
        return Role.of(wire)
                .map(role -> page.t("identity.role." + role.name()))
                .orElseGet(() -> page.t("complaint.reporter.role.other"));
    }

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
