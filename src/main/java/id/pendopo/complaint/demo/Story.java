package id.pendopo.complaint.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;

/**
 * Something that a person of the fictional regency complained of, and what the unit could answer.
 *
 * @param unit code of the unit that it is about
 */
record Story(
        String category, String unit, String title, String body, String remedy, String answer) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final Map<String, List<String>> CHOICES =
            Map.of(
                    "{hari}", List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat"),
                    "{jam}", List.of("8", "9", "10", "11"),
                    "{nomor}", List.of("1", "2", "3", "4", "5"),
                    "{pekan}", List.of("tiga", "empat", "lima", "enam"),
                    "{jarak}", List.of("9", "14", "22"),
                    "{ruang}", List.of("Melati", "Kenanga", "Anggrek"),
                    "{lantai}", List.of("2", "3"),
                    "{lewat}", List.of("12", "15", "19"),
                    "{uang}", List.of("20.000", "50.000", "100.000"),
                    "{tempat}", List.of("Karangsenja", "Sumberteduh", "Tegalkembang"));

    static List<Story> all() {
        try (Reader file =
                        new InputStreamReader(
                                new ClassPathResource("demo/complaint/stories.csv")
                                        .getInputStream(),
                                StandardCharsets.UTF_8);
                var rows = FORMAT.parse(file)) {
            return rows.stream()
                    .map(
                            row ->
                                    new Story(
                                            row.get("category"),
                                            row.get("unit"),
                                            row.get("title"),
                                            row.get("body"),
                                            row.get("remedy"),
                                            row.get("answer")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same story as another person tells it: other days, counters and sums. */
    Story told(RandomGenerator random) {
        var told = this;
        for (var choice : CHOICES.entrySet()) {
            var words = choice.getValue().get(random.nextInt(choice.getValue().size()));
            told = told.with(choice.getKey(), words);
        }
        return told;
    }

    private Story with(String place, String words) {
        return new Story(
                category,
                unit,
                title.replace(place, words),
                body.replace(place, words),
                remedy,
                answer.replace(place, words));
    }
}
