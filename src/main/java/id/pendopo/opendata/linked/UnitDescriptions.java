package id.pendopo.opendata.linked;

import id.pendopo.organisation.Unit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is said of a unit, of its hours and of where it is. */
final class UnitDescriptions {

    private static final Map<DayOfWeek, Iri> DAYS =
            Map.of(
                    DayOfWeek.MONDAY, Terms.of("schema:Monday"),
                    DayOfWeek.TUESDAY, Terms.of("schema:Tuesday"),
                    DayOfWeek.WEDNESDAY, Terms.of("schema:Wednesday"),
                    DayOfWeek.THURSDAY, Terms.of("schema:Thursday"),
                    DayOfWeek.FRIDAY, Terms.of("schema:Friday"),
                    DayOfWeek.SATURDAY, Terms.of("schema:Saturday"),
                    DayOfWeek.SUNDAY, Terms.of("schema:Sunday"));

    private UnitDescriptions() {}

    static List<Description> of(Namespace names, Unit unit) {
        var iri = names.unit(unit);
        var all = new ArrayList<Description>();
        var described =
                Description.of(iri, Terms.of("cv:PublicOrganisation"), Terms.of("foaf:Agent"))
                        .plain(Terms.IDENTIFIER, unit.code())
                        .in("id", Terms.LABEL, unit.name())
                        .in("id", Terms.TITLE, unit.name())
                        .in("id", Terms.NAME, unit.name())
                        .add(Terms.SPATIAL, names.place())
                        .add(Terms.PAGE, names.unitPage(unit));
        names.line(unit).stream()
                .skip(1)
                .findFirst()
                .ifPresent(
                        above ->
                                described.add(
                                        Terms.of("org:subOrganizationOf"), names.unit(above)));
        all.add(described);
        all.add(Description.of(names.unitPage(unit), Terms.of("foaf:Document")));
        address(names, unit)
                .ifPresent(
                        address -> {
                            described.add(Terms.of("locn:address"), address.subject());
                            all.add(address);
                        });
        position(names, unit)
                .ifPresent(
                        position -> {
                            described.add(Terms.of("locn:geometry"), position.subject());
                            all.add(position);
                        });
        contact(names, unit)
                .ifPresent(
                        contact -> {
                            described.add(Terms.of("cv:contactPoint"), contact.subject());
                            all.add(contact);
                        });
        all.addAll(hours(names, unit));
        return all;
    }

    private static Optional<Description> address(Namespace names, Unit unit) {
        return unit.address().isBlank()
                ? Optional.empty()
                : Optional.of(
                        Description.of(
                                        names.unitPage(unit).part("alamat"),
                                        Terms.of("locn:Address"))
                                .in("id", Terms.of("locn:fullAddress"), unit.address()));
    }

    private static Optional<Description> position(Namespace names, Unit unit) {
        return Optional.ofNullable(unit.position())
                .map(
                        position ->
                                Description.of(
                                                names.unitPage(unit).part("letak"),
                                                Terms.of("locn:Geometry"),
                                                Terms.of("schema:GeoCoordinates"))
                                        .add(
                                                Terms.of("schema:latitude"),
                                                decimal(position.latitude()))
                                        .add(
                                                Terms.of("schema:longitude"),
                                                decimal(position.longitude())));
    }

    private static Literal decimal(BigDecimal number) {
        return new Literal(number.toPlainString(), null, Terms.DECIMAL);
    }

    private static Optional<Description> contact(Namespace names, Unit unit) {
        var contact =
                Description.of(names.unitPage(unit).part("kontak"), Terms.of("cv:ContactPoint"));
        if (unit.phone().isBlank() && unit.email().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                contact.plain(Terms.of("cv:telephone"), unit.phone())
                        .plain(Terms.of("cv:email"), unit.email()));
    }

    /** Names of the spans of time in which the unit is open. */
    static List<Iri> hourNames(Namespace names, Unit unit) {
        var spans = new ArrayList<Iri>();
        for (int i = 1; i <= unit.hours().size(); i++) {
            spans.add(names.unitPage(unit).part("jam-" + i));
        }
        return spans;
    }

    private static List<Description> hours(Namespace names, Unit unit) {
        var spans = hourNames(names, unit);
        var all = new ArrayList<Description>();
        for (int i = 0; i < spans.size(); i++) {
            var open = unit.hours().get(i);
            all.add(
                    Description.of(
                                    spans.get(i),
                                    Terms.of("time:TemporalEntity"),
                                    Terms.of("schema:OpeningHoursSpecification"))
                            .add(
                                    Terms.of("schema:dayOfWeek"),
                                    open.days().stream().map(UnitDescriptions::day).toList())
                            .add(Terms.of("schema:opens"), time(open.open()))
                            .add(Terms.of("schema:closes"), time(open.close())));
        }
        return all;
    }

    private static Iri day(int number) {
        return Objects.requireNonNull(DAYS.get(DayOfWeek.of(number)));
    }

    private static Literal time(LocalTime time) {
        return new Literal(time.format(DateTimeFormatter.ISO_LOCAL_TIME), null, Terms.TIME);
    }
}
