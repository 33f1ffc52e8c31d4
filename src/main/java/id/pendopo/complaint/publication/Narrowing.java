package id.pendopo.complaint.publication;

import id.pendopo.layout.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody looks for among the public cases; every part may be empty. */
record Narrowing(String question, Group group, String category, String unit, String district) {

    /** Where a case stands, as far as it matters to everybody. */
    enum Group {
        ANY,
        WAITING,
        RUNNING,
        ANSWERED,
        ENDED,
        LATE;

        /** The word in addresses. */
        String word() {
            return switch (this) {
                case ANY -> "";
                case WAITING -> "menunggu";
                case RUNNING -> "ditangani";
                case ANSWERED -> "dijawab";
                case ENDED -> "selesai";
                case LATE -> "terlambat";
            };
        }

        static Group of(String word) {
            for (var group : values()) {
                if (group.word().equals(word.toLowerCase(Locale.ROOT))) {
                    return group;
                }
            }
            return ANY;
        }
    }

    static final Narrowing NONE = new Narrowing("", Group.ANY, "", "", "");

    /**
     * Where few cases lie, or in a village, a list would tell what {@link Coarsening} does not: it
     * is narrowed only by what is offered.
     */
    Narrowing within(List<Option> districts) {
        boolean offered = districts.stream().anyMatch(one -> one.value().equals(district));
        return offered ? this : new Narrowing(question, group, category, unit, "");
    }

    boolean filtered() {
        return group != Group.ANY || !category.isEmpty() || !unit.isEmpty() || !district.isEmpty();
    }

    boolean none() {
        return question.isEmpty() && !filtered();
    }

    /** The address of the list so narrowed, up to and with {@code halaman=}. */
    String pages() {
        var address = address();
        return address + (address.contains("?") ? "&" : "?") + "halaman=";
    }

    String address() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", question);
        parts.put("status", group.word());
        parts.put("hal", category);
        parts.put("unit", unit);
        parts.put("wilayah", district);
        var query =
                parts.entrySet().stream()
                        .filter(part -> !part.getValue().isEmpty())
                        .map(Narrowing::part)
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/pengaduan" : "/pengaduan?" + query;
    }

    private static String part(Map.Entry<String, String> part) {
        return part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8);
    }
}
