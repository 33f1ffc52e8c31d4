package id.pendopo.complaint.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How much of what leads to a person is covered, and how much else. */
class MaskingTests {

    private static final double RECALL = 0.95;
    private static final double PRECISION = 0.80;
    private static final Pattern MARKED = Pattern.compile("\\{([A-Za-z]+)\\|([^}]*)}");

    private record Written(String words, List<Masking.Span> truth) {}

    @Test
    void theListIsWhatItsGeneratorMakes() throws IOException {
        assertThat(Files.readAllLines(MaskingTexts.FILE)).isEqualTo(MaskingTexts.all());
    }

    @Test
    void ofAThousandTextsNearlyAllThatLeadsToAPersonIsCoveredAndLittleElse() throws IOException {
        int wanted = 0;
        int covered = 0;
        int made = 0;
        int right = 0;
        var missed = new ArrayList<String>();
        for (var line : Files.readAllLines(MaskingTexts.FILE)) {
            var text = read(line);
            var found = Masking.spans(text.words());
            for (var true_ : text.truth()) {
                wanted++;
                boolean whole = found.stream().anyMatch(one -> around(one, true_));
                covered += whole ? 1 : 0;
                if (!whole) {
                    missed.add(
                            text.words().substring(true_.start(), true_.end())
                                    + " | "
                                    + text.words());
                }
            }
            for (var one : found) {
                made++;
                boolean good = text.truth().stream().anyMatch(one::touches);
                right += good ? 1 : 0;
                if (!good) {
                    missed.add(
                            "+"
                                    + text.words().substring(one.start(), one.end())
                                    + " | "
                                    + text.words());
                }
            }
        }
        double recall = (double) covered / wanted;
        double precision = (double) right / made;
        var figures =
                "recall %.4f of %d, precision %.4f of %d"
                        .formatted(recall, wanted, precision, made);
        assertThat(recall).as("%s %s", figures, missed).isGreaterThanOrEqualTo(RECALL);
        assertThat(precision).as("%s %s", figures, missed).isGreaterThanOrEqualTo(PRECISION);
    }

    @Test
    void identityNumbersAreKnownByTheirRegionAndTheirDay() {
        assertThat(Masking.of("NIK 3275014107900003.")).isEqualTo("NIK [nomor identitas].");
        assertThat(Masking.of("Data 9701 0155 1285 0004 salah."))
                .isEqualTo("Data [nomor identitas] salah.");
        assertThat(Masking.of("Kode bayar 3275013207900003 ditolak."))
                .as("no 32nd day")
                .contains("3275013207900003");
        assertThat(Masking.of("Kode bayar 3275010113900003 ditolak."))
                .as("no 13th month")
                .contains("3275010113900003");
        assertThat(Masking.of("NIK saya tertulis 3275010113900003."))
                .as("a slip in one that is named")
                .isEqualTo("NIK saya tertulis [nomor identitas].");
    }

    @Test
    void timesMoneyAndPublicTelephonesStay() {
        for (var words :
                List.of(
                        "Buka 08.00-15.30, telepon (0200) 555 014.",
                        "Biaya Rp1.250.000.000 untuk 12 ruang.",
                        "Kotak P3K di RT 03 RW 05 kosong.",
                        "Bu Bidan dan Pak RT tidak ada, kata ibu saya.",
                        "Mohon Bapak/Ibu dan ibu-ibu sabar.")) {
            assertThat(Masking.of(words)).isEqualTo(words);
        }
    }

    @Test
    void namesAreCoveredAndTheirTitlesStay() {
        assertThat(Masking.of("Kata Bpk. H. Sulaiman Hidayat, besok."))
                .isEqualTo("Kata Bpk. H. [nama], besok.");
        assertThat(Masking.of("pak budi bilang besok")).isEqualTo("pak [nama] bilang besok");
        assertThat(Masking.of("Ditemui Ibu Dewi. Loket tutup."))
                .isEqualTo("Ditemui Ibu [nama]. Loket tutup.");
    }

    @Test
    void coveringTwiceIsCoveringOnce() throws IOException {
        for (var line : Files.readAllLines(MaskingTexts.FILE)) {
            var once = Masking.of(read(line).words());
            assertThat(Masking.of(once)).isEqualTo(once);
        }
    }

    private static boolean around(Masking.Span found, Masking.Span truth) {
        return found.start() <= truth.start() && found.end() >= truth.end();
    }

    private static Written read(String line) {
        var words = new StringBuilder();
        var truth = new ArrayList<Masking.Span>();
        var marked = MARKED.matcher(line);
        int from = 0;
        while (marked.find()) {
            words.append(line, from, marked.start());
            int start = words.length();
            words.append(marked.group(2));
            var kind = Masking.Kind.valueOf(marked.group(1).toUpperCase(java.util.Locale.ROOT));
            truth.add(new Masking.Span(start, words.length(), kind));
            from = marked.end();
        }
        return new Written(words.append(line.substring(from)).toString(), truth);
    }
}
