package id.pendopo.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.Answering;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.desk.NewCases.Brought;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of cases: what wants looking after first, and how officers narrow it down. */
@House
@Tag("store")
class InboxTests {

    private static final String HOME = "/petugas/pengaduan";

    @Autowired private NewCases cases;
    @Autowired private DeskOfficers officers;
    @Autowired private ComplaintCases others;
    @Autowired private Answering answering;

    private DeskVisitor officer;
    private DeskVisitor head;

    @BeforeEach
    void enter() {
        officer = officers.officer();
        head = officers.head();
    }

    @Test
    void theListShowsWhatIsLateFirst() {
        var word = word();
        var late = cases.forwarded(Brought.titled(word + " lama").daysAgo(60), "RSK-RSUD");
        var fresh = cases.forwarded(Brought.titled(word + " baru"), "RSK-RSUD");
        var page = officer.get(HOME + "?saring=terbuka&q=" + word).body();
        assertThat(page.indexOf(late)).isPositive().isLessThan(page.indexOf(fresh));
        assertThat(page).contains("Lewat ", "Perlu saya jawab");
        assertThat(officer.get(HOME + "?saring=lewat&q=" + word).body())
                .contains(late)
                .doesNotContain(fresh);
        assertThat(officer.get(HOME + "?saring=terbuka&q=tidakadakatasemacamitu").body())
                .contains("Tidak ada yang cocok");
    }

    @Test
    void aFilterIsKeptForItsOfficerAndKeysCanBeSwitchedOff() {
        var name = "Rumah sakit " + UUID.randomUUID().toString().substring(0, 8);
        officer.post(HOME + "/saringan", "nama", name, "saring", "terbuka", "unit", "RSK-RSUD");
        assertThat(officer.get(HOME).body()).contains(name);
        assertThat(head.get(HOME).body()).doesNotContain(name);
        assertThat(officer.post(HOME + "/saringan", "nama", name).body())
                .contains("sudah ada. Pilih nama lain");
        officer.post(HOME + "/tombol", "hidup", "tidak");
        assertThat(officer.get(HOME).body()).contains("data-keys=\"off\"");
        officer.post(HOME + "/tombol", "hidup", "ya");
        assertThat(officer.get(HOME).body()).contains("data-keys=\"on\"");
    }

    @Test
    void headsOfUnitsSeeFiguresOfTheirOwnUnitsOnly() {
        var page = head.get(HOME + "/unit").body();
        assertThat(page).contains("unit=RSK-DISDUKCAPIL").doesNotContain("unit=RSK-RSUD");
        assertThat(officer.get(HOME + "/unit.csv").body())
                .startsWith("unit,name,received,answered_or_due,on_time")
                .contains("RSK-PKM-WANASARI");
    }

    @Test
    void anObjectionCountsForTheUnitWhoseAnswerItIsAbout() {
        long before = contested("RSK-PKM-WANASARI");
        var made = others.answered();
        NewCases.done(answering.contest(others.find(made), "Masih terlalu curam.", List.of()));
        assertThat(contested("RSK-PKM-WANASARI")).isEqualTo(before + 1);
        assertThat(head.get(HOME + "/unit.csv").body()).doesNotContain("RSK-PKM-WANASARI");
    }

    private long contested(String unit) {
        return officer.get(HOME + "/unit.csv")
                .body()
                .lines()
                .filter(line -> line.startsWith(unit + ","))
                .mapToLong(line -> Long.parseLong(line.split(",")[6]))
                .sum();
    }

    /** A word of letters that stands nowhere else. */
    private static String word() {
        return "gajah"
                + UUID.randomUUID()
                        .toString()
                        .chars()
                        .filter(Character::isDigit)
                        .limit(9)
                        .collect(
                                StringBuilder::new,
                                (text, digit) -> text.append((char) (digit - '0' + 'a')),
                                StringBuilder::append);
    }
}
