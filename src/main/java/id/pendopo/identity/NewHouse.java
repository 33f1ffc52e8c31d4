package id.pendopo.identity;

import id.pendopo.notification.Emails;
import id.pendopo.organisation.NewOrganisation;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Site;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What is typed to set up an empty house; each field by the name it has in the form. */
record NewHouse(Map<String, String> typed) {

    /** The three zones of the country by their names. */
    static final Map<String, String> ZONES =
            Map.of("WIB", "Asia/Jakarta", "WITA", "Asia/Makassar", "WIT", "Asia/Jayapura");

    private static final List<String> ORDER =
            List.of("kunci", "nama", "kode", "zona", "pengelola", "email", "sandi");

    String code() {
        return field("kunci");
    }

    String email() {
        return Emails.clean(field("email"));
    }

    String name() {
        return field("pengelola");
    }

    String password() {
        return typed.getOrDefault("sandi", "");
    }

    String again() {
        return typed.getOrDefault("sandi2", "");
    }

    NewOrganisation organisation() {
        return new NewOrganisation(
                field("kode").toUpperCase(Locale.ROOT),
                field("nama"),
                field("keterangan"),
                "",
                null,
                ZoneId.of(ZONES.getOrDefault(field("zona"), "Asia/Jakarta")),
                new Site.Contact(
                        field("tempat"),
                        field("alamat").lines().map(String::strip).toList(),
                        field("jam"),
                        field("telepon"),
                        field("telepon").replaceAll("[^0-9+]", ""),
                        field("emailkantor")));
    }

    Unit root() {
        return new Unit(
                new UnitId(Ids.next()),
                organisation().code(),
                null,
                "",
                field("nama"),
                field("nama"),
                "",
                String.join(", ", organisation().contact().address()),
                null,
                field("telepon"),
                field("emailkantor"),
                "",
                null,
                List.of(),
                List.of(),
                true);
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (!ZONES.containsKey(field("zona"))) {
            problems.add(Problem.of("zona", Refusal.ZONE_MISSING));
        }
        if (name().isEmpty()) {
            problems.add(Problem.of("pengelola", Refusal.NAME_MISSING));
        }
        if (!Emails.good(email())) {
            problems.add(Problem.of("email", Refusal.EMAIL_SHAPE));
        }
        return problems;
    }

    /** As the fields stand on the page, so that the summary reads from top to bottom. */
    List<Problem> inOrder(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparingInt(problem -> ORDER.indexOf(problem.field())))
                .toList();
    }

    private String field(String name) {
        return Objects.requireNonNullElse(typed.get(name), "").strip();
    }
}
