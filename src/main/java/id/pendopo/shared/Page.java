package id.pendopo.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every template is given: the house it stands in, the reader's language, and the way links,
 * dates and figures are written. It has no tables and knows no module.
 *
 * @param answer whether it answers a form that was sent: who asks for its address sees something
 *     else, or nothing
 */
public record Page(
        Site site,
        Texts texts,
        String path,
        String query,
        boolean answer,
        Assets assets,
        List<MenuPart.Entry> menu,
        @Nullable Visitor visitor,
        boolean demo,
        Instant now) {

    /**
     * Addresses of the style sheets and the icon sprite, which change with their contents.
     *
     * @param files addresses of what only some pages need, by name
     */
    public record Assets(
            String style,
            String officerStyle,
            String sprite,
            String icon,
            Map<String, String> files) {

        /** The address of a script or style sheet of {@code static/aset}. */
        public String file(String name) {
            return Objects.requireNonNull(files.get(name), name);
        }
    }

    /**
     * The officer who is signed in.
     *
     * @param token the synchroniser token of the officer's forms
     */
    public record Visitor(String name, String unit, String tokenName, String token) {}

    /** What stands here in another language, or at another address. */
    public Page at(Texts texts, String path) {
        return new Page(site, texts, path, query, answer, assets, menu, visitor, demo, now);
    }

    public String t(String key, Object... arguments) {
        return texts.t(key, arguments);
    }

    public Locale locale() {
        return texts.locale();
    }

    /** {@code id} or {@code en}. */
    public String language() {
        return locale().getLanguage();
    }

    public boolean english() {
        return "en".equals(language());
    }

    /** The {@code lang} of content in this language; null when it is the page's own. */
    public @Nullable String langOf(String contentLanguage) {
        return contentLanguage.equals(language()) ? null : contentLanguage;
    }

    /** The one way to make a link inside the house: English pages stand behind {@code /en}. */
    public String link(String path) {
        if (!english()) {
            return path;
        }
        return "/".equals(path) ? "/en" : "/en" + path;
    }

    /** This page in the other language; null where going there would lose what it shows. */
    public @Nullable String otherLanguage() {
        if (answer) {
            return null;
        }
        var full = query.isEmpty() ? path : path + "?" + query;
        if (english()) {
            return full;
        }
        return "/".equals(path) ? "/en" + full.substring(1) : "/en" + full;
    }

    /** Is this the page, or one below it? */
    public boolean at(String path) {
        return this.path.equals(path) || this.path.startsWith(path + "/");
    }

    public String icon(String name) {
        return assets.sprite() + "#" + name;
    }

    /** 9 November 2026. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(date);
    }

    public String date(Instant instant) {
        return date(local(instant).toLocalDate());
    }

    /** 08.00 in Indonesian, 08:00 in English. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(english() ? "HH:mm" : "HH.mm").format(time);
    }

    public String dateTime(Instant instant) {
        var local = local(instant);
        return date(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    public ZonedDateTime local(Instant instant) {
        return instant.atZone(site.zone());
    }

    /** 1.760 in Indonesian, 1,760 in English. */
    public String number(long number) {
        return format("#,##0").format(number);
    }

    /** 81,75: always with so many decimals. */
    public String number(BigDecimal number, int decimals) {
        var pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return format(pattern).format(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Rp25.000. */
    public String rupiah(Rupiah amount) {
        return "Rp" + number(amount.amount());
    }

    private DecimalFormat format(String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(locale());
        symbols.setMinusSign('−');
        return new DecimalFormat(pattern, symbols);
    }
}
