package id.pendopo.followup.board;

import id.pendopo.followup.Kind;
import id.pendopo.followup.Status;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody looks for on the board; every part may be empty. */
record Narrowing(String unit, String status, String source, boolean late) {

    static Narrowing of(String unit, String status, String source, String late) {
        return new Narrowing(
                clean(unit),
                clean(status).toUpperCase(Locale.ROOT),
                clean(source).toUpperCase(Locale.ROOT),
                late.equals("ya"));
    }

    private static String clean(String typed) {
        var plain = typed.replace("\u0000", "").strip();
        return plain.length() <= 60 ? plain : plain.substring(0, 60);
    }

    /** A status or a source that there is not narrows nothing. */
    Narrowing known() {
        return new Narrowing(
                unit,
                Status.of(status).map(Status::name).orElse(""),
                Kind.of(source).map(Kind::name).orElse(""),
                late);
    }

    boolean none() {
        return unit.isEmpty() && status.isEmpty() && source.isEmpty() && !late;
    }

    /** The address of the board so narrowed, up to and with {@code halaman=}. */
    String pages() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("unit", unit);
        parts.put("status", status);
        parts.put("sumber", source);
        parts.put("terlambat", late ? "ya" : "");
        var query =
                parts.entrySet().stream()
                        .filter(part -> !part.getValue().isEmpty())
                        .map(Narrowing::part)
                        .collect(Collectors.joining("&"));
        return "/tindak-lanjut?" + (query.isEmpty() ? "" : query + "&") + "halaman=";
    }

    private static String part(Map.Entry<String, String> part) {
        return part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8);
    }
}
