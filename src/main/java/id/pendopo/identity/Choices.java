package id.pendopo.identity;

import id.pendopo.access.Role;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.ui.Model;

/** The roles and units that a form offers. */
final class Choices {

    private Choices() {}

    static void put(Model model, Texts texts, List<Unit> units) {
        model.addAttribute(
                "roles",
                Stream.of(Role.values())
                        .map(role -> new Option(role.wire(), name(texts, role)))
                        .toList());
        model.addAttribute(
                "units",
                units.stream()
                        .map(
                                unit ->
                                        new Option(
                                                unit.code(),
                                                "– ".repeat(unit.depth()) + unit.name()))
                        .toList());
    }

    static String name(Texts texts, Role role) {
        return texts.t("identity.role." + role.name());
    }
}
