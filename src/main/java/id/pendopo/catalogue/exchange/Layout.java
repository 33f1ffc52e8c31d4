package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.LawComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How our files are laid out: a sheet of services, and a sheet for each component that has several
 * items. It follows the law's table of components, so a new component gets its place by itself.
 *
 * @param law the components in the law's order
 * @param lines columns of the services in which one cell holds all items of a component; CSV files
 *     and files of other makers have them
 */
record Layout(List<LawComponent> law, Sheet services, List<Sheet> components, List<Column> lines) {

    static final String CODE = "code";
    static final String NAME = "name";
    static final String SUMMARY = "summary";
    static final String UNIT = "unit_code";
    static final String UNIT_NAME = "unit_name";
    static final String ONLINE = "online";
    static final String AUDIENCES = "audiences";
    static final String LIFE_EVENTS = "life_events";
    static final String KEYWORDS = "keywords";
    static final String LOCATIONS = "locations";
    static final String LANGUAGE = "language";

    /**
     * A sheet.
     *
     * @param component what its rows are items of; null for the sheet of services
     */
    record Sheet(String name, @Nullable LawComponent component, List<Column> columns) {

        Optional<Column> column(String header) {
            return columns.stream().filter(one -> one.is(header)).findFirst();
        }

        /** Code of the component; empty for the sheet of services. */
        String code() {
            return component == null ? "" : component.code();
        }

        /** Is this name its name? People may have added words to it. */
        boolean is(String written) {
            if (component == null) {
                return written.toLowerCase(Locale.ROOT).matches("(layanan|services?)\\b.*");
            }
            return (written.strip() + " ").startsWith(component.code() + " ");
        }
    }

    /** The columns that may stand in a table of services. */
    List<Column> wide() {
        return Stream.concat(services.columns().stream(), lines.stream()).toList();
    }

    Optional<Column> wide(String header) {
        return wide().stream().filter(one -> one.is(header)).findFirst();
    }

    /** The column for a field of a component's form. */
    Optional<Column> column(LawComponent component, String field) {
        return Stream.concat(
                        services.columns().stream(),
                        sheet(component.code()).stream().flatMap(one -> one.columns().stream()))
                .filter(one -> one.component().equals(component.code()))
                .filter(one -> one.field().equals(field))
                .findFirst();
    }

    /** How that column is called. */
    String name(LawComponent component, String field) {
        return column(component, field).map(one -> one.label().id()).orElse(component.name());
    }

    Optional<Sheet> sheet(String name) {
        return components.stream().filter(one -> one.is(name)).findFirst();
    }
}
