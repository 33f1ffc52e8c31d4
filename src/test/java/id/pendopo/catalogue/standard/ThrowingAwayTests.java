package id.pendopo.catalogue.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts that are thrown away, and what officers type into them. */
@House
@Tag("store")
class ThrowingAwayTests {

    private static final String CODE = "RSK-AKTA-KEMATIAN";

    @Autowired private Standards standards;
    @Autowired private StandardDrafts drafts;
    @Autowired private Decisions decisions;
    @Autowired private UnsavedTexts texts;
    @Autowired private Organisations organisations;
    @Autowired private JdbcClient sql;

    /** Other tests find the service as the demo has it. */
    @AfterEach
    void restore() {
        for (var table : List.of("standard_event", "standard_component", "standard")) {
            sql.sql(
                            """
                            delete from catalogue.%s t
                             using catalogue.service s
                             where s.id = t.service_id and s.code = :code and t.version = 2
                            """
                                    .formatted(table))
                    .param("code", CODE)
                    .update();
        }
    }

    @Test
    void aDraftThatSomebodyDecreedMeanwhileIsNotThrownAway() {
        var officer = officer();
        drafts.make(officer, subject(officer));
        var subject = subject(officer);
        var draft = subject.draft().orElseThrow();
        assertThat(draft.number()).isEqualTo(2);
        var day = draft.today().toString();
        var decree =
                Map.of(
                        "nomor", "188.4/78/UJI",
                        "judul", "Keputusan Kepala Dinas tentang Standar Pelayanan",
                        "tanggal", day,
                        "penanda", "Hendra Gunarso",
                        "jabatan", "Kepala Dinas",
                        "mulai", day);
        assertThat(decisions.decide(officer, subject, draft, Act.APPROVE, TypedFields.of(decree)))
                .isInstanceOf(Outcome.Done.class);

        var away = TypedFields.of(Map.of("alasan", "Dibuka sebelum ditetapkan."));
        var refused = decisions.decide(officer, subject, draft, Act.WITHDRAW, away);
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<Subject>) refused).problems().getFirst().reason())
                .isEqualTo(Refusal.NOT_A_DRAFT);
        var decreed = subject(officer).version(draft.number()).orElseThrow();
        assertThat(decreed.inForce()).isTrue();
        assertThat(decreed.withdrawnFrom()).isNull();
    }

    @Test
    void signsThatNoDatabaseTakesAreLeftOutOfWhatIsBeingTyped() {
        var officer = officer();
        var subject = standards.find(officer, "RSK-KIA").orElseThrow();
        var draft = subject.draft().orElseThrow();
        var component =
                standards.law("id").stream()
                        .filter(one -> one.code().equals("MF4"))
                        .findFirst()
                        .orElseThrow();
        var typed = Map.of("teks", "Sedang\0 ditulis.", "jendela", "a\0b", "revisi", "1");
        assertThat(texts.keep(officer, subject, draft, component, typed))
                .isInstanceOf(Outcome.Done.class);
        var kept = texts.find(officer, subject, draft, component).orElseThrow();
        assertThat(kept.fields()).containsEntry("teks", "Sedang ditulis.");
        texts.drop(officer, subject, draft, "MF4", kept.edition());
    }

    private Subject subject(Officer officer) {
        return standards.find(officer, CODE).orElseThrow();
    }

    private Officer officer() {
        var organisation = organisations.forHost("").organisation();
        var root = organisations.root(organisation);
        var grant = new Grant(Role.ADMIN, root.id().value(), root.path());
        return new Officer(Ids.next(), organisation, "Sari", "sari@rasuka.example", List.of(grant));
    }
}
