package id.pendopo.complaint.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes a thousand texts as people write them to a desk, with what would lead to a person marked:
 * {@code {NAME|Siti Aminah}}. Everybody and every number in them is invented. The same seed always
 * gives the same texts; {@code masking.txt} is what it gave.
 */
final class MaskingTexts {

    static final Path FILE = Path.of("src/test/resources/complaint/masking.txt");
    private static final int MANY = 1_000;
    private static final long SEED = 20_261_122L;
    private static final Pattern SLOT = Pattern.compile("<([a-z]+)>");

    private final Random random = new Random(SEED);

    private MaskingTexts() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(FILE, all());
    }

    static List<String> all() {
        var maker = new MaskingTexts();
        var texts = new ArrayList<String>();
        while (texts.size() < MANY) {
            texts.add(maker.text());
        }
        return texts;
    }

    private String text() {
        int sentences = 1 + random.nextInt(3);
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            boolean personal = random.nextInt(100) < 48;
            var sentence = fill(pick(personal ? MaskingWords.PERSONAL : MaskingWords.HARMLESS));
            text.append(i == 0 ? "" : " ").append(sentence);
        }
        return switch (random.nextInt(10)) {
            case 0, 1 -> text.toString().toLowerCase(Locale.ROOT);
            case 2 -> hasty(text.toString());
            default -> text.toString();
        };
    }

    /** As typed with one thumb: small letters, no stops, short forms. */
    private static String hasty(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace(" yang ", " yg ")
                .replace(" tidak ", " gak ")
                .replace(" sudah ", " udh ")
                .replace(" dengan ", " dgn ")
                .replaceAll("\\.( |$)", "$1");
    }

    private String fill(String pattern) {
        return SLOT.matcher(pattern).replaceAll(this::slot);
    }

    private String slot(MatchResult found) {
        return switch (found.group(1)) {
            case "name" -> marked("NAME", name());
            case "nik" -> marked("ID", grouped(nik()));
            case "phone" -> marked("PHONE", phone());
            case "mail" -> marked("EMAIL", mail());
            case "plate" -> marked("PLATE", plate());
            case "account" -> marked("ACCOUNT", account());
            case "hon" -> pick(MaskingWords.HONORIFICS);
            case "place" -> pick(MaskingWords.PLACES);
            case "sum" -> "Rp" + (1 + random.nextInt(900)) + ".000";
            case "time" -> "%02d.%02d".formatted(7 + random.nextInt(9), 5 * random.nextInt(12));
            case "date" -> (1 + random.nextInt(28)) + " " + pick(MaskingWords.MONTHS) + " 2026";
            case "sixteen" -> "9".repeat(2) + digits(14);
            case "ten" -> "7" + digits(9);
            case "role" -> pick(MaskingWords.ROLES);
            default -> Integer.toString(2 + random.nextInt(40));
        };
    }

    private static String marked(String kind, String text) {
        return "{" + kind + "|" + text + "}";
    }

    private String name() {
        int parts = random.nextInt(10);
        var name = pick(MaskingWords.FIRST);
        if (parts > 3) {
            name += " " + pick(MaskingWords.LAST);
        }
        if (parts > 8) {
            name += " " + pick(MaskingWords.LAST);
        }
        return random.nextInt(25) == 0 ? name.toUpperCase(Locale.ROOT) : name;
    }

    private String nik() {
        int day = 1 + random.nextInt(28) + (random.nextBoolean() ? 40 : 0);
        return "%s%02d%02d%02d%02d%02d%04d"
                .formatted(
                        pick(MaskingWords.PROVINCES),
                        1 + random.nextInt(20),
                        1 + random.nextInt(15),
                        day,
                        1 + random.nextInt(12),
                        random.nextInt(100),
                        1 + random.nextInt(60));
    }

    private String grouped(String number) {
        return switch (random.nextInt(6)) {
            case 0 -> number.replaceAll("(.{4})(?!$)", "$1 ");
            case 1 ->
                    number.substring(0, 6)
                            + "."
                            + number.substring(6, 12)
                            + "."
                            + number.substring(12);
            default -> number;
        };
    }

    private String phone() {
        var prefix = pick(List.of("12", "13", "21", "52", "57", "78", "95", "82", "96", "31"));
        var a = digits(4);
        var b = digits(3 + random.nextInt(2));
        return switch (random.nextInt(8)) {
            case 0 -> "+628" + prefix + a + b;
            case 1 -> "+62 8" + prefix + "-" + a + "-" + b;
            case 2 -> "628" + prefix + a + b;
            case 3 -> "08" + prefix + " " + a + " " + b;
            case 4 -> "08" + prefix + "-" + a + "-" + b;
            case 5 -> "08" + prefix + "." + a + "." + b;
            default -> "08" + prefix + a + b;
        };
    }

    private String mail() {
        var local =
                pick(MaskingWords.FIRST).toLowerCase(Locale.ROOT)
                        + pick(List.of("", ".", "_"))
                        + digits(2);
        var host = pick(List.of("surel.example", "pos.example", "warga.example.id"));
        return local + (random.nextInt(12) == 0 ? " (at) " : "@") + host;
    }

    private String plate() {
        var region =
                pick(List.of("B", "D", "AB", "AD", "H", "L", "N", "BK", "DK", "R", "AA", "KT"));
        var number = Integer.toString(100 + random.nextInt(9_800));
        var tail = pick(List.of("XY", "KL", "QA", "ZZT", "BCD", "PE", "UVW"));
        var gap = random.nextInt(4) == 0 ? "" : " ";
        return region + gap + number + gap + tail;
    }

    private String account() {
        return switch (random.nextInt(4)) {
            case 0 -> "00" + digits(2) + "-01-" + digits(6) + "-50-" + digits(1);
            case 1 -> "1" + digits(12);
            case 2 -> digits(3) + "-" + digits(7);
            default -> "5" + digits(9);
        };
    }

    private String digits(int many) {
        var digits = new StringBuilder();
        for (int i = 0; i < many; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
