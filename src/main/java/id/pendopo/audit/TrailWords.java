package id.pendopo.audit;

import id.pendopo.shared.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says entries in the reader's words. What has no words yet is shown as it was written down.
 *
 * @param names of officers, by account
 */
record TrailWords(Page page, Map<String, String> names) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String UUID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    /**
     * One detail of an entry.
     *
     * @param own written by people, in their language
     */
    record Detail(String label, String text, boolean own) {}

    String action(String action) {
        return page.texts().find("audit.action." + action).orElse(action);
    }

    /** Who did it: an officer by name, a citizen without one, or a part of the house. */
    String actor(AuditEntry entry) {
        return entry.actor().isEmpty()
                ? page.t("audit.actor.unknown")
                : who(entry, entry.actor())
                        .orElseGet(
                                () ->
                                        page.texts()
                                                .find("audit.actor." + key(entry.actor()))
                                                .orElse(entry.actor()));
    }

    String subject(AuditEntry entry) {
        if (!entry.subject().isEmpty() && entry.subject().equals(entry.actor())) {
            return page.t("audit.subject.own");
        }
        return who(entry, entry.subject()).orElse(entry.subject());
    }

    private Optional<String> who(AuditEntry entry, String code) {
        if (names.containsKey(code)) {
            return Optional.of(names.get(code));
        }
        if (!code.matches(UUID)) {
            return Optional.empty();
        }
        return Optional.of(
                entry.action().startsWith("identity.citizen_")
                        ? page.t("audit.actor.citizen")
                        : code.substring(code.length() - 12));
    }

    List<Detail> details(AuditEntry entry) {
        var details = new ArrayList<Detail>();
        for (var one : JSON.readTree(entry.details()).properties()) {
            var key = one.getKey();
            var label = page.texts().find("audit.detail." + key).orElse(key);
            var value = one.getValue();
            if (value.isArray()) {
                var all = value.valueStream().map(item -> said(key, item.asString())).toList();
                var text = all.stream().map(Said::text).collect(Collectors.joining(", "));
                add(details, label, new Said(text, all.stream().anyMatch(Said::own)));
            } else if (value.isBoolean()) {
                add(details, label, new Said(yes(value.booleanValue()), false));
            } else if (value.isIntegralNumber()) {
                add(details, label, new Said(page.number(value.longValue()), false));
            } else if (value.isObject()) {
                add(details, label, new Said(value.toString(), false));
            } else {
                add(details, label, said(key, value.asString()));
            }
        }
        return details;
    }

    private static void add(List<Detail> details, String label, Said said) {
        if (!said.text().isBlank()) {
            details.add(new Detail(label, said.text(), said.own()));
        }
    }

    private record Said(String text, boolean own) {}

    private Said said(String key, String value) {
        var known = known(key, value);
        return known == null ? new Said(value, true) : new Said(known, false);
    }

    private @Nullable String known(String key, String value) {
        if (value.equals("null")) {
            return "–";
        }
        if (value.equals("true") || value.equals("false")) {
            return yes(value.equals("true"));
        }
        if (names.containsKey(value)) {
            return names.get(value);
        }
        if (value.matches(UUID)) {
            return value.substring(value.length() - 12);
        }
        if (value.matches("\\p{XDigit}{64}")) {
            return value.substring(0, 8) + " … " + value.substring(56);
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return page.date(LocalDate.parse(value));
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")) {
            return page.dateTime(Instant.parse(value));
        }
        var word = key(value).toUpperCase(Locale.ROOT);
        return page.texts()
                .find((key.equals("role") ? "identity.role." : "audit.value." + key + ".") + word)
                .orElse(null);
    }

    private String yes(boolean yes) {
        return page.t(yes ? "audit.value.yes" : "audit.value.no");
    }

    private static String key(String code) {
        return code.replaceAll("[^A-Za-z0-9]+", "_");
    }
}
