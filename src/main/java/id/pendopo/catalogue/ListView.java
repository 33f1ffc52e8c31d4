package id.pendopo.catalogue;

import id.pendopo.organisation.Unit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The list of services as it was asked for.
 *
 * @param question what was typed, as it was typed
 * @param event only services that this event calls for
 * @param unit only services that can be met at this unit or below it
 * @param events to choose from
 * @param units to choose from
 */
record ListView(
        String question,
        @Nullable LifeEvent event,
        @Nullable Unit unit,
        List<LifeEvent> events,
        List<Unit> units) {

    private static final String PATH = "/layanan";

    boolean searched() {
        return !Folded.words(question).isEmpty();
    }

    boolean narrowed() {
        return event != null || unit != null;
    }

    SearchStore.Where where() {
        return new SearchStore.Where(
                event == null ? null : event.key(), unit == null ? null : unit.path());
    }

    /** The address up to the number of the page. */
    String pages() {
        var address = address(question, event, unit);
        return address + (address.contains("?") ? "&" : "?") + "halaman=";
    }

    String with(LifeEvent other) {
        return address(question, other, unit);
    }

    String with(Unit other) {
        return address(question, event, other);
    }

    String withoutEvent() {
        return address(question, null, unit);
    }

    String withoutUnit() {
        return address(question, event, null);
    }

    /** The same question without filters. */
    String anywhere() {
        return address(question, null, null);
    }

    /** Another question in the same place. */
    String asking(String other) {
        return address(other, event, unit);
    }

    private static String address(String question, @Nullable LifeEvent event, @Nullable Unit unit) {
        var query = new StringJoiner("&", PATH + "?", "").setEmptyValue(PATH);
        if (!question.isEmpty()) {
            query.add("q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
        }
        if (event != null) {
            query.add("peristiwa=" + event.key());
        }
        if (unit != null) {
            query.add("unit=" + unit.code());
        }
        return query.toString();
    }
}
