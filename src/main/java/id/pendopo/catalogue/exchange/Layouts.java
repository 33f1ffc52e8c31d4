package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.LawComponent;
import id.pendopo.catalogue.Shape;
import id.pendopo.catalogue.StandardStore;
import id.pendopo.catalogue.exchange.Column.Choice;
import id.pendopo.catalogue.exchange.Column.Kind;
import id.pendopo.catalogue.exchange.Column.Label;
import id.pendopo.catalogue.standard.BodyForm;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays files out by the law's components and the words of the house. */
@Component
class Layouts {

    private final StandardStore law;
    private final ExchangeStore store;
    private final Organisations organisations;
    private final MessageSource messages;

    Layouts(
            StandardStore law,
            ExchangeStore store,
            Organisations organisations,
            MessageSource messages) {
        this.law = law;
        this.store = store;
        this.organisations = organisations;
        this.messages = messages;
    }

    Layout of(OrganisationId organisation) {
        var components = law.law("id");
        var main = new ArrayList<>(services(organisation));
        var sheets = new ArrayList<Layout.Sheet>();
        var lines = new ArrayList<Column>();
        for (var component : components) {
            var form = BodyForm.of(component.shape());
            for (var field : form.single()) {
                if (!field.name().equals("baris")) {
                    main.add(single(component, field));
                }
            }
            var rows = rows(form);
            if (!rows.isEmpty()) {
                var columns = new ArrayList<Column>();
                columns.add(plain(Layout.CODE, Kind.TEXT, true, false));
                rows.forEach(field -> columns.add(column(component, field, false)));
                sheets.add(new Layout.Sheet(sheetName(component), component, columns));
                var label = name(component);
                lines.add(
                        new Column(
                                component.code(),
                                component.code(),
                                "",
                                Kind.LINES,
                                List.of(),
                                label,
                                false,
                                false));
            }
        }
        lines.addAll(open(components));
        main.add(plain("standard_version", Kind.NUMBER, false, true));
        main.add(plain("standard_status", Kind.TEXT, false, true));
        main.add(plain("standard_effective_from", Kind.DATE, false, true));
        main.add(plain("updated_at", Kind.DATE, false, true));
        var name = text("catalogue.exchange.sheet.services", Texts.INDONESIAN);
        return new Layout(components, new Layout.Sheet(name, null, main), sheets, lines);
    }

    /** The columns of the open table of services, so that it can be read back as well. */
    private List<Column> open(List<LawComponent> components) {
        var columns = new ArrayList<Column>();
        for (var component : components) {
            var form = BodyForm.of(component.shape());
            if (component.shape() == Shape.DURATION) {
                columns.add(alias("processing_value", component, form.single().get(0)));
                columns.add(alias("processing_unit", component, form.single().get(1)));
                columns.add(alias("processing_clock_starts", component, form.single().get(2)));
            } else if (component.shape() == Shape.FEES) {
                columns.add(alias("fee_basis", component, form.row().get(0)));
                columns.add(alias("fee_amount", component, form.row().get(1)));
            }
        }
        for (var key : List.of("processing_text", "fee_text")) {
            var label = new Label(key, key);
            columns.add(new Column(key, "", "", Kind.TEXT, List.of(), label, false, true));
        }
        return columns;
    }

    private Column alias(String key, LawComponent component, BodyForm.Field field) {
        var column = column(component, field, true);
        return new Column(
                key,
                component.code(),
                field.name(),
                column.kind(),
                column.choices(),
                new Label(key, key),
                false,
                false);
    }

    /** The fields that every item of a component has. */
    static List<BodyForm.Field> rows(BodyForm form) {
        return form.row().isEmpty()
                ? form.single().stream().filter(field -> field.name().equals("baris")).toList()
                : form.row();
    }

    private List<Column> services(OrganisationId organisation) {
        var units =
                organisations.units(organisation).stream()
                        .map(unit -> new Choice(unit.code(), new Label(unit.name(), unit.name())))
                        .toList();
        var languages = List.of(choice("id"), choice("en"));
        return List.of(
                plain(Layout.CODE, Kind.TEXT, true, false),
                plain(Layout.NAME, Kind.TEXT, true, false),
                plain(Layout.SUMMARY, Kind.TEXT, true, false),
                listed(Layout.UNIT, Kind.CHOICE, units, true),
                plain(Layout.UNIT_NAME, Kind.TEXT, false, true),
                listed(Layout.ONLINE, Kind.CHOICE, options(List.of("YES", "NO")), false),
                listed(Layout.AUDIENCES, Kind.LIST, store.audiences(), false),
                listed(Layout.LIFE_EVENTS, Kind.LIST, store.lifeEvents(), false),
                plain(Layout.KEYWORDS, Kind.LIST, false, false),
                listed(Layout.LOCATIONS, Kind.LIST, units, false),
                listed(Layout.LANGUAGE, Kind.CHOICE, languages, false));
    }

    private Choice choice(String language) {
        return new Choice(language, label("catalogue.exchange.language." + language));
    }

    private Column plain(String key, Kind kind, boolean required, boolean fixed) {
        return new Column(
                key,
                "",
                "",
                kind,
                List.of(),
                label("catalogue.exchange.column." + key),
                required,
                fixed);
    }

    private Column listed(String key, Kind kind, List<Choice> choices, boolean required) {
        return new Column(
                key,
                "",
                "",
                kind,
                choices,
                label("catalogue.exchange.column." + key),
                required,
                false);
    }

    /** What a component says once stands beside the service, and is named with its component. */
    private Column single(LawComponent component, BodyForm.Field field) {
        var column = column(component, field, true);
        var name = name(component);
        var label =
                new Label(
                        component.code() + " " + name.id() + ": " + column.label().id(),
                        component.code() + " " + name.en() + ": " + column.label().en());
        return new Column(
                component.code() + "_" + field.name(),
                component.code(),
                field.name(),
                column.kind(),
                column.choices(),
                label,
                false,
                false);
    }

    private Column column(LawComponent component, BodyForm.Field field, boolean once) {
        var kind =
                switch (field.kind()) {
                    case NUMBER -> Kind.NUMBER;
                    case CHOICE -> Kind.CHOICE;
                    case LINE, AREA -> Kind.TEXT;
                };
        return new Column(
                field.name(),
                component.code(),
                field.name(),
                kind,
                options(field.choices()),
                label("catalogue.draft." + component.shape() + "." + field.name()),
                !once && !field.optional(),
                false);
    }

    private List<Choice> options(List<String> codes) {
        return codes.stream()
                .map(code -> new Choice(code, label("catalogue.draft.option." + code)))
                .toList();
    }

    private String sheetName(LawComponent component) {
        return component.code() + " " + name(component).id();
    }

    /** The short name of a component; where several have one shape, the law's own. */
    private Label name(LawComponent component) {
        if (component.shape() != Shape.TEXT && component.shape() != Shape.ITEMS) {
            return label("catalogue.exchange.sheet." + component.shape());
        }
        return new Label(lawName(component, "id"), lawName(component, "en"));
    }

    private String lawName(LawComponent component, String language) {
        return law.law(language).stream()
                .filter(one -> one.code().equals(component.code()))
                .map(LawComponent::name)
                .findFirst()
                .orElse(component.name());
    }

    private Label label(String key) {
        return new Label(text(key, Texts.INDONESIAN), text(key, Texts.ENGLISH));
    }

    private String text(String key, Locale locale) {
        return new Texts(messages, locale).t(key);
    }
}
