package id.pendopo.complaint.reporter;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Keeping;
import id.pendopo.complaint.clock.Clocks;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.Page;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes the packet for the Ombudsman, once a limit was missed or sixty working days have gone by.
 */
@Component
public class Packets {

    private final CaseBook book;
    private final Clockwork clockwork;
    private final Keeping keeping;
    private final Organisations organisations;
    private final PacketWords words;

    Packets(
            CaseBook book,
            Clockwork clockwork,
            Keeping keeping,
            Organisations organisations,
            PacketWords words) {
        this.book = book;
        this.clockwork = clockwork;
        this.keeping = keeping;
        this.organisations = organisations;
        this.words = words;
    }

    /** Has the time for it come? */
    public boolean due(Complaint c, Clocks clocks) {
        return words.due(c, clocks);
    }

    /** Empty as long as the time for it has not come. */
    Optional<Packet> of(Page page, Complaint c, Packet.Person person) {
        var events = book.events(c);
        var clocks = clockwork.read(c, events);
        if (!words.due(c, clocks)) {
            return Optional.empty();
        }
        var organisation = c.organisation();
        var start = clocks.total().start();
        var today = clockwork.today(organisation);
        int passed =
                clockwork
                        .place(organisation, c.owner())
                        .working()
                        .between(start.toEpochDay(), today.toEpochDay());
        var missed = clocks.total().missed();
        var matter = c.matter();
        var zone = clockwork.zone(organisation);
        return Optional.of(
                new Packet(
                        c.code(),
                        page.site().name(),
                        page.now(),
                        person,
                        complained(c),
                        new Packet.Account(
                                matter.title(),
                                matter.body(),
                                matter.language(),
                                matter.remedy(),
                                matter.eventDate(),
                                matter.location().place(),
                                LocalDate.ofInstant(c.times().received(), zone),
                                missed == null ? c.due().missed() : missed,
                                passed,
                                words.standing(page, c)),
                        words.steps(page, c, events),
                        keeping.files(c).stream().map(file -> file.name()).toList()));
    }

    private Packet.Complained complained(Complaint c) {
        UnitId about = c.target() == null ? c.owner() : c.target();
        var unit =
                organisations
                        .unit(c.organisation(), about)
                        .orElseGet(() -> organisations.root(c.organisation()));
        return new Packet.Complained(unit.name(), unit.address(), unit.phone());
    }

    byte[] pdf(Packet packet, Page page) {
        return words.pdf(packet, page);
    }

    byte[] json(Packet packet) {
        return words.json(packet);
    }
}
