package id.pendopo.opendata.linked;

import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.Page;
import id.pendopo.shared.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whose data it is, and the names of its things.
 *
 * @param base the address of the house, without a slash at the end
 * @param units all units, each after its parent
 */
record Namespace(Page page, String base, Map<UnitId, Unit> units) {

    static final Iri RUPIAH =
            new Iri("http://publications.europa.eu/resource/authority/currency/IDR");
    static final Iri COUNTRY =
            new Iri("http://publications.europa.eu/resource/authority/country/IDN");
    private static final String LANGUAGES =
            "http://publications.europa.eu/resource/authority/language/";

    static Namespace of(Page page, String base, List<Unit> units) {
        var known = new LinkedHashMap<UnitId, Unit>();
        units.forEach(unit -> known.put(unit.id(), unit));
        return new Namespace(page, base, known);
    }

    /** The organisation itself. */
    Unit root() {
        return units.values().iterator().next();
    }

    Unit unit(UnitId id) {
        return Objects.requireNonNull(units.get(id), "unit");
    }

    /** The unit and those above it, the nearest first. */
    List<Unit> line(Unit unit) {
        var line = new ArrayList<Unit>();
        for (var one = unit;
                one != null;
                one = one.parent() == null ? null : units.get(one.parent())) {
            line.add(one);
        }
        return line;
    }

    /**
     * Where the organisation works: its region, or the country. A unit's own region is where it
     * stands, which may be smaller than where it serves.
     */
    Iri place() {
        var region = root().regionCode();
        return region == null ? COUNTRY : concept("wilayah", region);
    }

    /** The page that lists all data, on which catalogue, sets and lists are named. */
    private Iri data() {
        return Iri.page(base, "data-terbuka");
    }

    Iri catalogue() {
        return data().part("katalog");
    }

    Iri api() {
        return data().part("api");
    }

    /** The set of all services. */
    Iri services() {
        return set("layanan");
    }

    Iri set(String key) {
        return data().part("data-" + key);
    }

    /** An entry of a list of codes. */
    Iri concept(String list, String key) {
        return data().part(list + "-" + key);
    }

    Iri metric(String name) {
        return data().part("ukuran-" + name);
    }

    Iri page(String code) {
        return Iri.page(base, "layanan", code);
    }

    Iri service(String code) {
        return page(code).part("layanan");
    }

    Iri unitPage(Unit unit) {
        return Iri.page(base, "unit", unit.code());
    }

    Iri unit(Unit unit) {
        return unitPage(unit).part("unit");
    }

    Iri language(String code) {
        return new Iri(LANGUAGES + (code.equals("en") ? "ENG" : "IND"));
    }

    /** The page as it would be in this language. */
    Page in(String language) {
        var locale = language.equals("en") ? Texts.ENGLISH : Texts.INDONESIAN;
        return page.at(new Texts(page.texts().messages(), locale), page.path());
    }

    /** Said in both languages. */
    Description both(Description description, Iri property, String key) {
        for (var language : new String[] {"id", "en"}) {
            description.in(language, property, in(language).t(key));
        }
        return description;
    }
}
