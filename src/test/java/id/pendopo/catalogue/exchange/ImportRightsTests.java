package id.pendopo.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.catalogue.exchange.ServiceImport.State;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose roles count while a file of services goes its way: those of the moment of each act. */
@House
@Tag("store")
class ImportRightsTests {

    private static final String HOME = "RSK-DISDUKCAPIL";
    private static final String LENT = "RSK-DPMPTSP";
    private static final String CODE = "RSK-PENELITIAN";

    @Autowired private ServiceImports imports;
    @Autowired private ImportWork work;
    @Autowired private ImportUndo undo;
    @Autowired private Organisations organisations;
    @Autowired private JdbcClient sql;

    private final UUID account = Ids.next();

    @Test
    void aRoleThatIsOverDoesNotLiveOnInAFileThatWasBroughtBefore() {
        var before = summary();
        var file = brought(head(account, HOME, LENT), "Ditulis dengan peran pinjaman.");
        assertThat(file.counts().changed()).isOne();

        var later = head(account, HOME);
        assertThat(imports.confirm(later, find(later, file), "STRICT"))
                .isInstanceOf(Outcome.Done.class);
        work.work(find(later, file));
        assertThat(summary()).isEqualTo(before);
        var again = find(later, file);
        assertThat(again.state()).isEqualTo(State.READY);
        assertThat(again.moved()).isTrue();
        assertThat(again.counts().faulty()).isOne();
        imports.discard(again);
    }

    @Test
    void onlyWhoAnswersForItsServicesTodayTakesAnImportBack() {
        var before = summary();
        var lent = head(account, HOME, LENT);
        var file = brought(lent, "Ditulis lalu ditarik.");
        imports.confirm(lent, file, "STRICT");
        work.work(find(lent, file));
        assertThat(summary()).isEqualTo("Ditulis lalu ditarik.");

        var later = head(account, HOME);
        var refused = undo.withdraw(later, find(later, file), "Uji.");
        assertThat(((Outcome.Refused<ServiceImport>) refused).problems().getFirst().reason().name())
                .isEqualTo("UNDO_NOT_YOURS");
        assertThat(summary()).isEqualTo("Ditulis lalu ditarik.");
        assertThat(find(later, file).state()).isEqualTo(State.APPLIED);

        assertThat(undo.withdraw(lent, find(lent, file), "Uji.")).isInstanceOf(Outcome.Done.class);
        assertThat(summary()).isEqualTo(before);
    }

    @Test
    void theTrailNamesWhoTookTheFileNotWhoBroughtIt() {
        var lent = head(account, HOME, LENT);
        var file = brought(lent, "Dibawa orang lain.");
        var admin = officer(Ids.next(), Role.ADMIN, "RSK");
        imports.confirm(admin, find(admin, file), "STRICT");
        work.work(find(admin, file));
        assertThat(find(lent, file).author()).isEqualTo("Sari");
        assertThat(actor("catalogue.imported", file.id().toString())).isEqualTo(admin.actor());
        assertThat(actor("service.changed", CODE)).isEqualTo(admin.actor());
        assertThat(undo.withdraw(admin, find(admin, file), "Uji."))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void theNameOfAFileIsKeptWithoutSignsThatNoDatabaseTakes() {
        var officer = head(account, HOME);
        var upload = new ServiceImports.Upload("../la\0yanan.csv", content("x"), "STRICT", null);
        var file = done(imports.bring(officer, upload));
        assertThat(file.fileName()).isEqualTo("layanan.csv");
        work.work(file);
        imports.discard(find(officer, file));
    }

    private ServiceImport brought(Officer officer, String summary) {
        var upload = new ServiceImports.Upload("uji.csv", content(summary), "STRICT", null);
        var file = done(imports.bring(officer, upload));
        work.work(file);
        var read = find(officer, file);
        assertThat(read.state()).isEqualTo(State.READY);
        return read;
    }

    private static byte[] content(String summary) {
        return "code,summary\n%s,%s\n".formatted(CODE, summary).getBytes(StandardCharsets.UTF_8);
    }

    private static ServiceImport done(Outcome<ServiceImport> outcome) {
        return ((Outcome.Done<ServiceImport>) outcome).value();
    }

    private ServiceImport find(Officer officer, ServiceImport file) {
        return imports.find(officer, file.id()).orElseThrow();
    }

    private Officer head(UUID account, String... units) {
        return officer(account, Role.UNIT_HEAD, units);
    }

    private Officer officer(UUID account, Role role, String... units) {
        var organisation = organisations.forHost("").organisation();
        var grants =
                Stream.of(units)
                        .map(code -> organisations.unit(organisation, code).orElseThrow())
                        .map(unit -> new Grant(role, unit.id().value(), unit.path()))
                        .toList();
        return new Officer(account, organisation, "Sari", "sari@rasuka.example", grants);
    }

    private String summary() {
        return Objects.requireNonNull(
                sql.sql("select summary from catalogue.service where code = :code")
                        .param("code", CODE)
                        .query(String.class)
                        .single());
    }

    private String actor(String action, String subject) {
        return sql.sql(
                        """
                        select actor
                          from audit.entry
                         where action = :action and subject = :subject
                         order by sequence desc
                         limit 1
                        """)
                .param("action", action)
                .param("subject", subject)
                .query(String.class)
                .single();
    }
}
