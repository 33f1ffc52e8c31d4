package id.pendopo.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.desk.NewCases.Brought;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What machines held, when there is much of it. */
@House
@Tag("store")
class HeldTests {

    private static final String HOME = "/petugas/pengaduan";
    private static final String COPIES =
            """
            insert into complaint.complaint
                   (organisation_id, id, code, receipt, desk, channel, rules, class, category, title,
                    body, language, owner_id, status, anonymous, secret, received_at, entered_at)
            select organisation_id, gen_random_uuid(), code || '-' || n,
                   sha256(convert_to(code || '-' || n, 'UTF8')), desk, channel, rules, class, category,
                   title, body, language, owner_id, status, anonymous, secret, received_at, entered_at
              from complaint.complaint, generate_series(1, :copies) n
             where code = :code
            """;
    private static final String CLOCKS =
            """
            insert into complaint.due
                   (organisation_id, complaint_id, received_at, version, open, waits, rules)
            select c.organisation_id, c.id, d.received_at, d.version, d.open, d.waits, d.rules
              from complaint.complaint f
              join complaint.due d on d.organisation_id = f.organisation_id and d.complaint_id = f.id
              join complaint.complaint c on c.code like f.code || '-%'
             where f.code = :code
            """;
    private static final String NO_CLOCKS =
            """
            delete from complaint.due
             where complaint_id in (select id from complaint.complaint where code like :code)
            """;

    @Autowired private JdbcClient sql;
    @Autowired private NewCases cases;
    @Autowired private DeskOfficers officers;

    private DeskVisitor officer;
    private String word;

    @BeforeEach
    void enter() {
        officer = officers.officer();
        word = "kios" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    @Test
    void aGenuineOneIsFoundBehindThousandsThatAreAlike() {
        var genuine =
                cases.taken(Brought.titled("Tangga " + word).heldByAMachine().daysAgo(20)).code();
        sql.sql("update complaint.complaint set body = :body where code = :code")
                .param(
                        "body",
                        "Di depan loket dua ada genangan air sesudah hujan, orang terpeleset.")
                .param("code", genuine)
                .update();
        var flood = flood(1_400);
        try {
            var first = officer.get(HOME + "?saring=ditahan&urut=terbaru").body();
            assertThat(first).contains("kiriman yang mirip", "halaman=2").doesNotContain(genuine);
            assertThat(lines(first))
                    .as("a thousand are a few lines")
                    .isLessThan(Inbox.MOST_HELD / 2);
            var second = officer.get(HOME + "?saring=ditahan&urut=terbaru&halaman=2").body();
            assertThat(second).contains("kiriman yang mirip", "value=\"" + genuine + "\"");
        } finally {
            forget(flood);
        }
    }

    @Test
    void whatIsTooMuchForOneDecisionIsSaidToBeSoBeforeAndAfterItIsChosen() {
        var flood = flood(300);
        try {
            var list = officer.get(HOME + "?saring=ditahan&urut=terbaru").body();
            assertThat(list).contains(">200 sekaligus<");
            var line = list.lines().filter(one -> one.contains(flood + "-")).findFirst();
            assertThat(line.orElseThrow())
                    .containsPattern("Pilih 200 dari 3\\d\\d kiriman yang mirip");
            var chosen = line.get().replaceAll(".*name=\"pilih\" value=\"([^\"]+)\".*", "$1");
            assertThat(chosen.split(" ")).hasSize(Bulk.MOST_HELD);
            var release = officer.post(HOME + "/massal", "pilih", chosen, "aksi", "lepas");
            assertThat(release.body()).contains("Ya, lepaskan 200");

            for (var path : List.of("/massal", "/massal/jalankan")) {
                var refused =
                        officer.post(
                                HOME + path,
                                "pilih",
                                copies(flood, 1, 150),
                                "pilih",
                                copies(flood, 151, 300),
                                "aksi",
                                "lepas");
                assertThat(refused.statusCode()).isEqualTo(422);
                assertThat(refused.body())
                        .contains("Lepaskan 300 pengaduan", "Paling banyak 200 sekaligus")
                        .contains("pilih lebih sedikit", "saring=ditahan\"")
                        .doesNotContain("Ya, lepaskan");
            }
        } finally {
            forget(flood);
        }
    }

    /** The code of a case of which there are so many copies. */
    private String flood(int copies) {
        var code = cases.taken(Brought.titled("Pinjaman " + word).heldByAMachine()).code();
        sql.sql(COPIES).param("copies", copies).param("code", code).update();
        sql.sql(CLOCKS).param("code", code).update();
        return code;
    }

    private void forget(String flood) {
        sql.sql(NO_CLOCKS).param("code", flood + "-%").update();
        sql.sql("delete from complaint.complaint where code like :code")
                .param("code", flood + "-%")
                .update();
    }

    private static String copies(String flood, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> flood + "-" + number)
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatIsAlikeStandsTogetherAlsoAmongWhatIsSearched() {
        var one = cases.taken(Brought.titled("Pinjaman " + word).heldByAMachine()).code();
        var two = cases.taken(Brought.titled("Pinjaman " + word).heldByAMachine()).code();
        var other = cases.taken(Brought.titled("Tolak kios").heldByAMachine()).code();
        var page = officer.get(HOME + "?saring=ditahan&urut=terbaru&q=" + word).body();
        assertThat(page)
                .contains("value=\"" + two + " " + one + "\"", "2 kiriman yang mirip")
                .doesNotContain(other);
    }

    @Test
    void allThatIsSearchedIsNotTheFloodButSaysThatSomeOfItIsHeld() {
        var code = cases.taken(Brought.titled("Pinjaman " + word).heldByAMachine()).code();
        var page = officer.get(HOME + "?saring=semua&q=" + word).body();
        assertThat(page)
                .doesNotContain(code)
                .contains("1 di antara yang ditahan", "saring=ditahan&amp;q=" + word);
        assertThat(officer.get(HOME + "?saring=ditahan&q=" + word).body()).contains(code);
        assertThat(officers.head().get(HOME + "?saring=semua&q=" + word).body())
                .as("who may not sort them learns nothing")
                .doesNotContain("di antara yang ditahan");
        assertThat(officer.items(word)).isEmpty();
        var asked = "/api/v1/complaints?status=HELD&q=" + word;
        assertThat(officer.api(asked).body()).contains(code);
    }

    private static long lines(String page) {
        return page.lines().filter(line -> line.contains("name=\"pilih\"")).count();
    }
}
