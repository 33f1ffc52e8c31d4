package id.pendopo.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.shared.Page;
import id.pendopo.shared.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Style sheets and icons, each under an address that changes with its content, so that a phone
 * fetches them once. The organisation's theme is part of the one sheet and its emblem part of the
 * one sprite: no further request.
 */
@Component
class StyleSheets {

    private static final String EMBLEM = "<symbol id=\"lambang\"";

    /** A file as it is sent. */
    record Asset(String type, byte[] content) {}

    private final String style = read("static/pendopo.css");
    private final String officer = read("static/officer.css");
    private final String icons = read("static/icons.svg");
    private final Cache<Site, Page.Assets> addresses =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final Cache<String, Asset> contents = Caffeine.newBuilder().maximumSize(4_000).build();
    private final Map<String, Asset> lasting = new HashMap<>();
    private final Map<String, String> files = files();

    Page.Assets assets(Site site) {
        return addresses.get(
                site,
                house ->
                        new Page.Assets(
                                keep("gaya", "css", "text/css", style + house.themeCss()),
                                keep("petugas", "css", "text/css", officer),
                                keep("ikon", "svg", "image/svg+xml", withEmblem(house.emblem())),
                                keep(
                                        "lambang",
                                        "svg",
                                        "image/svg+xml",
                                        emblemAlone(house.emblem())),
                                files));
    }

    /** What only some pages need: scripts, and style sheets of screens and paper. */
    private Map<String, String> files() {
        var found = new HashMap<String, String>();
        for (var type : List.of("js", "css")) {
            for (var file : resources("classpath*:static/aset/*." + type)) {
                var name = Objects.requireNonNull(file.getFilename());
                var plain = name.substring(0, name.length() - type.length() - 1);
                var media = type.equals("js") ? "text/javascript" : "text/css";
                var content = text(file).getBytes(StandardCharsets.UTF_8);
                var address = plain + "-" + hash(content) + "." + type;
                lasting.put(address, new Asset(media, content));
                found.put(name, "/aset/" + address);
            }
        }
        return Map.copyOf(found);
    }

    private static List<Resource> resources(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Asset> find(String name) {
        var kept = lasting.get(name);
        return Optional.ofNullable(kept == null ? contents.getIfPresent(name) : kept);
    }

    private String withEmblem(String emblem) {
        if (emblem.isEmpty()) {
            return icons;
        }
        return icons.replace(symbol(), emblem);
    }

    /** The emblem as a picture of its own, for the browser's tab. */
    private String emblemAlone(String emblem) {
        var symbol = emblem.isEmpty() ? symbol() : emblem;
        return symbol.replace("<symbol id=\"lambang\"", "<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .replace("</symbol>", "</svg>");
    }

    private String symbol() {
        int start = icons.indexOf(EMBLEM);
        return icons.substring(start, icons.indexOf("</symbol>", start) + "</symbol>".length());
    }

    private String keep(String name, String ending, String type, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var file = name + "-" + hash(bytes) + "." + ending;
        contents.put(file, new Asset(type, bytes));
        return "/aset/" + file;
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String path) {
        return text(new ClassPathResource(path));
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
