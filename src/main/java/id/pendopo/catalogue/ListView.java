package id.pendopo.catalogue;

import id.pendopo.catalogue.question.Folded;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The list of services as it was asked for.
 *
 * @param question what was typed, as it was typed
 */
record ListView(String question, Narrowing narrowing, Filters.Choices choices) {

    /**
     * One narrowing, in words.
     *
     * @param without the address without it
     * @param language language of the words; null for the reader's
     */
    record Chosen(String words, String without, @Nullable String language) {}

    boolean searched() {
        return !Folded.words(question).isEmpty();
    }

    boolean narrowed() {
        return !narrowing.none();
    }

    @Nullable LifeEvent event() {
        return choices.events().stream()
                .filter(one -> one.key().equals(narrowing.event()))
                .findFirst()
                .orElse(null);
    }

    @Nullable Unit unit() {
        return choices.units().stream()
                .filter(one -> one.code().equalsIgnoreCase(narrowing.unit()))
                .findFirst()
                .orElse(null);
    }

    /** Everything that narrows the list, each with the way to take it back. */
    List<Chosen> chosen(Page page) {
        var chosen = new ArrayList<Chosen>();
        var event = event();
        if (event != null) {
            chosen.add(new Chosen(event.name(), without(narrowing.withEvent("")), null));
        }
        label(choices.audiences(), narrowing.audience())
                .ifPresent(
                        name ->
                                chosen.add(
                                        new Chosen(
                                                name, without(narrowing.withAudience("")), null)));
        var unit = unit();
        if (unit != null) {
            chosen.add(new Chosen(unit.name(), without(narrowing.withUnit("")), "id"));
        }
        label(choices.regions(), narrowing.region())
                .ifPresent(
                        name ->
                                chosen.add(
                                        new Chosen(
                                                page.t("catalogue.list.in", name),
                                                without(narrowing.withRegion("")),
                                                null)));
        if (narrowing.open()) {
            chosen.add(
                    new Chosen(
                            page.t("catalogue.list.open"), without(narrowing.atAnyTime()), null));
        }
        label(choices.facilities(), narrowing.facility())
                .ifPresent(
                        name ->
                                chosen.add(
                                        new Chosen(
                                                name, without(narrowing.withFacility("")), null)));
        return chosen;
    }

    /** The filters as they are filled in. */
    FormState form() {
        return FormState.of(
                Map.of(
                        "peristiwa", narrowing.event(),
                        "untuk", narrowing.audience(),
                        "unit", narrowing.unit(),
                        "wilayah", narrowing.region(),
                        "buka", narrowing.open() ? "sekarang" : "",
                        "akses", narrowing.facility()));
    }

    List<Option> events() {
        return choices.events().stream().map(one -> new Option(one.key(), one.name())).toList();
    }

    List<Option> units() {
        return choices.units().stream()
                .map(one -> new Option(one.code(), one.shortName()))
                .toList();
    }

    /** The address up to the number of the page. */
    String pages() {
        var address = narrowing.address(question);
        return address + (address.contains("?") ? "&" : "?") + "halaman=";
    }

    /** The same question without filters. */
    String anywhere() {
        return Narrowing.NONE.address(question);
    }

    /** Another question in the same place. */
    String asking(String other) {
        return narrowing.address(other);
    }

    private String without(Narrowing less) {
        return less.address(question);
    }

    private static Optional<String> label(List<Option> options, String value) {
        return options.stream()
                .filter(one -> one.value().equals(value))
                .map(Option::label)
                .findFirst();
    }
}
