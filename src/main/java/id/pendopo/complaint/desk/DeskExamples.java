package id.pendopo.complaint.desk;

import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Location;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Receipts;
import id.pendopo.complaint.Reporter;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Cases of the example regency, so that the desk has something on it. */
@Component
class DeskExamples implements DemoPart {

    private static final TypeReference<List<DemoCase>> CASES = new TypeReference<>() {};
    private static final UUID NOBODY = new UUID(0, 21);

    private final Complaints complaints;
    private final Receipts receipts;
    private final Acts acts;
    private final Organisations organisations;
    private final ObjectMapper json;

    DeskExamples(
            Complaints complaints,
            Receipts receipts,
            Acts acts,
            Organisations organisations,
            ObjectMapper json) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.acts = acts;
        this.organisations = organisations;
        this.json = json;
    }

    @Override
    public int order() {
        return 23;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        try (var input = new ClassPathResource("demo/complaint/desk.json").getInputStream()) {
            json.readValue(input, CASES).forEach(one -> load(organisation, today, one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(OrganisationId organisation, LocalDate today, DemoCase one) {
        var site = organisations.forHost("");
        var fresh =
                new NewComplaint(
                        one.category(),
                        "",
                        one.title(),
                        one.body(),
                        "",
                        null,
                        new Location(one.place(), null, null, null),
                        one.target(),
                        "",
                        false,
                        one.secret(),
                        new Reporter("Warga Contoh", "warga@contoh.example", "", "", ""),
                        "id",
                        Channel.WEB,
                        today.minusDays(one.ago())
                                .atTime(9, 15)
                                .atZone(organisations.zone(organisation))
                                .toInstant(),
                        List.of());
        var receipt = receipts.kept(receipts.of(organisation, null));
        var taken = complaints.take(site, fresh, Desk.OPEN, receipt, Origin.REPORTER, false);
        var c = done(taken).complaint();
        for (var step : one.steps()) {
            c = done(acts.take(officer(organisation), c.id(), act(step), form(one, c, step)));
        }
    }

    private static Act act(String step) {
        return Act.of(step).orElseThrow();
    }

    private static ActForm form(DemoCase one, Complaint c, String step) {
        return new ActForm(
                null,
                step.equals("answer") ? "DILAKUKAN" : "",
                words(step),
                c.matter().caseClass(),
                one.category(),
                one.target(),
                one.unit(),
                List.of());
    }

    private static String words(String step) {
        return switch (step) {
            case "start" -> "Kami memeriksa keadaannya minggu ini dan memberi kabar.";
            case "ask" -> "Telepon merek apa yang Anda pakai, dan peramban yang mana?";
            case "answer" ->
                    "Pegangan sudah dipasang lagi dan diperiksa bersama pengguna kursi roda.";
            default -> "";
        };
    }

    private Officer officer(OrganisationId organisation) {
        var root = organisations.root(organisation);
        return new Officer(
                NOBODY,
                organisation,
                "",
                "",
                List.of(new Grant(Role.COMPLAINT_OFFICER, root.id().value(), root.path())));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var problems) ->
                    throw new IllegalStateException("Example case: " + problems);
        };
    }
}
