package id.pendopo.complaint.exchange;

import static id.pendopo.complaint.ComplaintCases.done;
import static id.pendopo.complaint.exchange.ImportDesk.bytes;
import static id.pendopo.complaint.exchange.ImportDesk.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.ComplaintCases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Other systems have other categories: what they are here is said once. */
@House
@Tag("store")
class ForeignCategoryTests {

    @Autowired private CaseImports imports;
    @Autowired private ImportCall calls;
    @Autowired private ForeignCategories foreign;
    @Autowired private CaseBook book;
    @Autowired private ComplaintCases cases;
    @Autowired private ImportDesk desk;
    @Autowired private JdbcClient sql;

    private String one;
    private String word;

    @BeforeEach
    void enter() {
        one = UUID.randomUUID().toString().substring(0, 8);
        word = "Perbaikan Fasilitas " + one;
    }

    private String lapor(String number, String category) {
        return "tanggal_masuk,kategori,isi_laporan_awal,tracking_id,sumber_asal_%1$s\n2026-11-03,%2$s,Lampu mati.,%1$s-%3$s,\n"
                .formatted(one, category, number);
    }

    private String own(String system, String category) {
        return "external_system,external_id,received_at,body,category\n%s,%s,2026-11-03,Lampu mati.,%s\n"
                .formatted(system, UUID.randomUUID(), category);
    }

    private void say(CaseImport file, String category) {
        var field = foreign.words(desk.officer(), file).ours().firstEntry().getKey().field();
        foreign.say(desk.officer(), file, Map.of(field, category));
    }

    @Test
    void whatAnOfficerSaidOfACategoryHoldsForTheNextFileToo() {
        var file = desk.explained(desk.bring(lapor("1", word)));
        assertThat(foreign.words(desk.officer(), file).open()).isTrue();
        assertThat(foreign.words(desk.officer(), file).ours())
                .containsExactly(Map.entry(new ForeignWord(Meaning.USUAL_SYSTEM, word), ""));
        say(file, "sarana");
        assertThat(foreign.words(desk.officer(), file).open()).isFalse();

        var c = desk.find(desk.taken(file).taken().getFirst());
        assertThat(c.matter().category()).isEqualTo("sarana");
        assertThat(book.events(c).getLast().words()).as("no word is lost").contains(word);

        var next = desk.bring(lapor("2", word.toUpperCase(Locale.ROOT)));
        assertThat(foreign.words(desk.officer(), next).open())
                .as("nobody is asked twice")
                .isFalse();
        assertThat(desk.find(desk.taken(next).taken().getFirst()).matter().category())
                .isEqualTo("sarana");
    }

    @Test
    void whatNobodyChoosesIsLeftToTheDesk() {
        var file = desk.explained(desk.bring(lapor("1", word)));
        say(file, "");
        assertThat(foreign.words(desk.officer(), file).open()).isFalse();
        var c = desk.find(desk.taken(file).taken().getFirst());
        assertThat(c.matter().category()).isEqualTo("lain");
        assertThat(book.events(c).getLast().words()).contains(word);
    }

    @Test
    void whatOneFileSaysOfUnknownCategoriesIsNotRememberedForTheNext() {
        var system = "Sistem " + one;
        var brought = desk.bring(lapor("1", word));
        var table = imports.table(brought).orElseThrow();
        var meaning = new Meaning(table.guesses(), system, "jalan");
        var file = done(imports.explain(desk.officer(), brought, meaning));
        say(file, "");
        assertThat(desk.plan(file).fresh())
                .singleElement()
                .satisfies(it -> assertThat(it.fresh().category()).isEqualTo("jalan"));
        assertThat(desk.plan(desk.bring(own(system, word))).fresh())
                .singleElement()
                .satisfies(it -> assertThat(it.fresh().category()).isEqualTo("lain"));
    }

    @Test
    void whatHoldsForAllUnitsIsNotSaidByTheOfficerOfOne() {
        var insider = insider();
        var file = done(imports.bring(insider, "lapor.csv", bytes(own("Sistem " + one, word))));
        var field = foreign.words(insider, file).ours().firstEntry().getKey().field();
        assertThat(foreign.maySay(insider)).isFalse();
        assertThat(reasons(foreign.say(insider, file, Map.of(field, "lain"))))
                .containsExactly(Refusal.HOLDS_FOR_ALL);
        assertThat(foreign.words(insider, file).open()).isTrue();
        assertThat(foreign.maySay(desk.officer())).isTrue();
    }

    @Test
    void whatTheOfficerOfOneUnitSaysOfColumnsIsForTheirOwnFiles() {
        var insider = insider();
        var file = done(imports.bring(insider, "lapor.csv", bytes(lapor("1", "pungli"))));
        var columns = new ArrayList<>(imports.table(file).orElseThrow().guesses());
        columns.set(columns.indexOf(Column.CATEGORY), null);
        done(imports.explain(insider, file, new Meaning(columns, "Sistem " + one, "lain")));
        var next = done(imports.bring(insider, "lapor.csv", bytes(lapor("2", "pungli"))));
        assertThat(next.state()).isEqualTo(CaseImport.State.READY);
        assertThat(desk.bring(lapor("3", "pungli")).state()).isEqualTo(CaseImport.State.COLUMNS);
    }

    @Test
    void eachChangeIsInTheTrailWithWhatItWasBefore() {
        var file = desk.bring(own("Sistem " + one, word));
        say(file, "pungli");
        say(file, "pungli");
        say(file, "lain");
        assertThat(trail())
                .hasSize(2)
                .allSatisfy(it -> assertThat(it).contains(one))
                .last()
                .asString()
                .contains("\"from\":\"pungli\"", "\"to\":\"lain\"");
    }

    /** Somebody who may be complained about. */
    private Officer insider() {
        var it = cases.officer(Role.COMPLAINT_OFFICER, "RSK-DINKES");
        return new Officer(
                UUID.randomUUID(), it.organisation(), it.name(), it.email(), it.grants());
    }

    private List<String> trail() {
        return sql.sql(
                        """
                        select details
                          from audit.entry
                         where action = 'complaint.category_said' and subject = :system
                           and actor = :actor
                         order by sequence
                        """)
                .param("system", "Sistem " + one)
                .param("actor", desk.officer().actor())
                .query(String.class)
                .list();
    }

    @Test
    void theSameWordOfAnotherSystemIsAnotherWord() {
        var file = desk.bring(own("Sistem " + one, word));
        say(file, "jalan");
        var other = desk.bring(own("Lain " + one, word));
        assertThat(foreign.words(desk.officer(), other).open()).isTrue();
        assertThat(desk.plan(other).fresh())
                .singleElement()
                .satisfies(it -> assertThat(it.fresh().category()).isEqualTo("lain"));
    }

    @Test
    void wordsThatAreAlikeToAMachineHaveFieldsOfTheirOwn() {
        var first = "az" + one;
        var second = "b[" + one;
        assertThat(first.hashCode()).isEqualTo(second.hashCode());
        var rows =
                own("Sistem " + one, first) + own("Sistem " + one, second).lines().toList().get(1);
        var file = desk.bring(rows);
        var fields = new HashMap<String, String>();
        for (var found : foreign.words(desk.officer(), file).ours().sequencedKeySet()) {
            fields.put(found.field(), found.word().equals(first) ? "jalan" : "sarana");
        }
        assertThat(fields).hasSize(2);
        foreign.say(desk.officer(), file, fields);
        assertThat(desk.plan(file).fresh().stream().map(it -> it.fresh().category()))
                .containsExactly("jalan", "sarana");
    }

    @Test
    void programsBringTheirOwnWordsAndTheyAreUnderstoodAsWell() {
        say(desk.bring(own("Sistem " + one, word)), "jalan");
        var report =
                ImportDesk.report(
                        done(
                                calls.take(
                                        desk.officer(),
                                        cases.site(),
                                        "",
                                        bytes(own("Sistem " + one, word)),
                                        "strict",
                                        new ImportCall.Faulty())));
        assertThat(desk.find(report.taken().getFirst()).matter().category()).isEqualTo("jalan");
    }

    @Test
    void aWrongWordInOurOwnFilesStaysAFault() {
        var file =
                desk.bring(
                        "external_id,received_at,body,category\n%s,2026-11-03,Isi,%s\n"
                                .formatted(one, word));
        assertThat(foreign.words(desk.officer(), file).ours()).isEmpty();
        assertThat(desk.plan(file).faultyRows()).isEqualTo(1);
    }

    @Test
    void whatWasSeenInThePreviewIsWhatIsTaken() {
        var file = desk.explained(desk.bring(lapor("1", word)));
        var print = desk.plan(file).print();
        say(file, "jalan");
        assertThat(reasons(imports.take(desk.officer(), cases.site(), file.id(), "strict", print)))
                .containsExactly(Refusal.CHANGED_SINCE);
    }
}
