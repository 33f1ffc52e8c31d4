package id.pendopo.complaint.demo;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.commons.csv.CSVRecord;

/**
 * Something that a person of the fictional regency complained of, and what the unit could answer.
 *
 * @param unit code of the unit that it is about
 * @param answer empty when nobody has found one yet
 */
record Story(
        String category,
        String unit,
        String place,
        String title,
        String body,
        String remedy,
        String answer) {

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

    static Story of(CSVRecord row) {
        return new Story(
                row.get("category"),
                row.get("unit"),
                row.get("place"),
                row.get("title"),
                row.get("body"),
                row.isMapped("remedy") ? row.get("remedy") : "",
                row.get("answer"));
    }

    /** Is it written as people write on a telephone: small letters, half the vowels? */
    boolean sms() {
        return Character.isLowerCase(title.codePointAt(0));
    }

    /** The same story as another person tells it: other days, counters and sums. */
    Story told(RandomGenerator random) {
        var told = this;
        for (var choice : CHOICES.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            var words = choice.getValue();
            told = told.with(choice.getKey(), words.get(random.nextInt(words.size())));
        }
        return told;
    }

    Story saying(String words) {
        return new Story(category, unit, place, title, words, remedy, answer);
    }

    private Story with(String blank, String words) {
        return new Story(
                category,
                unit,
                place.replace(blank, words),
                title.replace(blank, words),
                body.replace(blank, words),
                remedy,
                answer.replace(blank, words));
    }
}
