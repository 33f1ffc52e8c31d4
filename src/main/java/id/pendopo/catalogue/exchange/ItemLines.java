package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.Fees;
import id.pendopo.catalogue.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Items of a component as lines of one cell. A line says less than an item: so a line that is known
 * stands for the whole item, and only a new line becomes an item with nothing but that.
 */
record ItemLines(Shape shape, Layout.Sheet sheet) {

    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?i)(?:rp\\.?\\s*)?([\\d. ]+)(?:,-|,00)?\\s*(?:\\((.*)\\)|[:–-]\\s*(.*))?");
    private static final Pattern FREE =
            Pattern.compile(
                    "(?i)(gratis|free|tidak dipungut biaya|tanpa biaya|rp\\.?\\s*0|0|-)\\.?");
    private static final Pattern COUNTED =
            Pattern.compile("(.*\\S)\\s*[:=]\\s*(\\d+)(?: orang| people)?");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,2}[.)]|[-•*])\\s+(.*)");

    /** The line of an item, given by the fields of its form. */
    String line(Map<String, String> item) {
        var title = item.getOrDefault("judul", item.getOrDefault("baris", ""));
        return switch (shape) {
            case FEES -> fee(item);
            case STAFF -> title + ": " + item.getOrDefault("jumlah", "");
            case CHANNELS -> words("jenis", item) + ": " + item.getOrDefault("isi", "");
            default -> title;
        };
    }

    private String fee(Map<String, String> item) {
        var condition = item.getOrDefault("syarat", "");
        return switch (Fees.Basis.valueOf(item.getOrDefault("dasar", "FREE"))) {
            case FREE -> condition.isEmpty() ? "Gratis" : "Gratis (" + condition + ")";
            case FORMULA -> condition;
            case FIXED, PER_UNIT ->
                    "Rp"
                            + item.getOrDefault("jumlah", "")
                            + (condition.isEmpty() ? "" : " (" + condition + ")");
        };
    }

    private String words(String field, Map<String, String> item) {
        return sheet.column(field)
                .map(column -> column.words(item.getOrDefault(field, ""), "id"))
                .orElse("");
    }

    /** The items of a cell; those that are known keep what the line does not say. */
    List<Map<String, String>> items(String cell, List<Map<String, String>> known) {
        var byLine = new HashMap<String, Map<String, String>>();
        known.forEach(item -> byLine.putIfAbsent(line(item), item));
        return cell.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(
                        line ->
                                Optional.ofNullable(byLine.get(line))
                                        .orElseGet(() -> fresh(line, byLine)))
                .toList();
    }

    private Map<String, String> fresh(String written, Map<String, Map<String, String>> known) {
        var numbered = NUMBERED.matcher(written);
        var line = numbered.matches() ? numbered.group(1) : written;
        var before = known.get(line);
        if (before != null) {
            return before;
        }
        return switch (shape) {
            case REQUIREMENTS ->
                    Map.of(
                            "judul",
                            line,
                            "jenis",
                            Body.RequirementKind.DOCUMENT.name(),
                            "wajib",
                            "YES");
            case STEPS -> Map.of("judul", line, "pelaku", Body.Actor.FRONT.name());
            case PRODUCTS -> Map.of("judul", line, "bentuk", Body.ProductForm.DOCUMENT.name());
            case FACILITIES -> Map.of("judul", line, "rentan", "NO");
            case FEES -> freshFee(line);
            case STAFF -> {
                var counted = COUNTED.matcher(line);
                yield counted.matches()
                        ? Map.of("judul", counted.group(1), "jumlah", counted.group(2))
                        : Map.of("judul", line, "jumlah", "");
            }
            case CHANNELS -> channel(line);
            default -> Map.of("baris", line);
        };
    }

    private static Map<String, String> freshFee(String line) {
        if (FREE.matcher(line).matches()) {
            return Map.of("dasar", Fees.Basis.FREE.name());
        }
        var amount = AMOUNT.matcher(line);
        if (!amount.matches()) {
            return Map.of("dasar", Fees.Basis.FORMULA.name(), "syarat", line);
        }
        var condition =
                Optional.ofNullable(amount.group(2)).or(() -> Optional.ofNullable(amount.group(3)));
        return Map.of(
                "dasar", Fees.Basis.FIXED.name(),
                "jumlah", amount.group(1).strip(),
                "syarat", condition.orElse(""));
    }

    private Map<String, String> channel(String line) {
        int colon = line.indexOf(':');
        if (colon > 0) {
            var named =
                    sheet.column("jenis").flatMap(column -> column.code(line.substring(0, colon)));
            if (named.isPresent()) {
                return Map.of("jenis", named.get(), "isi", line.substring(colon + 1).strip());
            }
        }
        var type =
                line.matches("(?i).*(sp4n|lapor\\.go\\.id|lapor!).*")
                        ? Body.ChannelType.SP4N
                        : line.matches(".*\\S@\\S.*")
                                ? Body.ChannelType.EMAIL
                                : line.matches("(?i).*(https?://|www\\.).*")
                                        ? Body.ChannelType.WEB
                                        : line.replaceAll("\\D", "").length() > 5
                                                ? Body.ChannelType.PHONE
                                                : Body.ChannelType.COUNTER;
        return Map.of("jenis", type.name(), "isi", line);
    }
}
