package id.pendopo.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import id.pendopo.shared.SiteSource;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisation and its tree of units. */
@Component
public class Organisations implements SiteSource {

    private static final Pattern CODE = Pattern.compile("(?!ID$)[A-Z]{2,5}");
    private static final OrganisationId NOBODY = new OrganisationId(new UUID(0, 0));
    private static final Site UNPREPARED =
            new Site(
                    NOBODY,
                    "PDP",
                    "Pendopo",
                    "",
                    "",
                    ZoneId.of("Asia/Jakarta"),
                    new Site.Contact("", List.of(), "", "", "", ""),
                    "",
                    "",
                    false);

    private final OrganisationStore store;
    private final UnitStore tree;

    /** Seldom changed, read on every page: a node learns of a change within seconds. */
    private final Cache<String, Site> sites;

    private final LoadingCache<OrganisationId, List<Unit>> units;

    /** Set once, when the organisation is set up. */
    private final LoadingCache<OrganisationId, ZoneId> zones;

    Organisations(OrganisationStore store, UnitStore tree) {
        this.store = store;
        this.tree = tree;
        var fresh = Duration.ofSeconds(5);
        this.sites = Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(fresh).build();
        this.units =
                Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(fresh).build(tree::all);
        this.zones = Caffeine.newBuilder().maximumSize(1_000).build(store::zone);
    }

    @Override
    public Site forHost(String host) {
        var known = sites.getIfPresent(host);
        if (known != null) {
            return known;
        }
        // That nothing is set up is never remembered: the set-up may be about to be committed.
        var found = store.siteFor(host);
        found.ifPresent(site -> sites.put(host, site));
        return found.orElse(UNPREPARED);
    }

    /** Has any organisation been set up? */
    public boolean setUp() {
        return store.exists();
    }

    /** Sets up the organisation together with the root of its tree. */
    @Transactional
    public Outcome<OrganisationId> setUp(NewOrganisation fresh) {
        if (!CODE.matcher(fresh.code()).matches()) {
            return Outcome.refused("kode", Refusal.CODE_SHAPE);
        }
        if (fresh.name().isBlank()) {
            return Outcome.refused("nama", Refusal.NAME_MISSING);
        }
        if (store.siteFor("").filter(site -> site.code().equals(fresh.code())).isPresent()) {
            return Outcome.refused("kode", Refusal.ALREADY_SET_UP);
        }
        var id = new OrganisationId(Ids.next());
        store.add(fresh, id);
        sites.invalidateAll();
        return Outcome.done(id);
    }

    /** All units, each after its parent. */
    public List<Unit> units(OrganisationId organisation) {
        return units.get(organisation);
    }

    public Optional<Unit> unit(OrganisationId organisation, String code) {
        return units(organisation).stream()
                .filter(unit -> unit.code().equalsIgnoreCase(code))
                .findFirst();
    }

    public Optional<Unit> unit(OrganisationId organisation, UnitId id) {
        return units(organisation).stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** Whose time it is there. */
    public ZoneId zone(OrganisationId organisation) {
        return zones.get(organisation);
    }

    /** The root of the tree. */
    public Unit root(OrganisationId organisation) {
        return units(organisation).getFirst();
    }

    /**
     * Adds a unit below its parent.
     *
     * @param parent code of the parent; null for the root
     */
    @Transactional
    public Outcome<Unit> add(OrganisationId organisation, @Nullable String parent, Unit fresh) {
        units.invalidate(organisation);
        if (unit(organisation, fresh.code()).isPresent()) {
            return Outcome.refused("code", Refusal.UNIT_CODE_TAKEN, fresh.code());
        }
        var above = parent == null ? Optional.<Unit>empty() : unit(organisation, parent);
        if (parent != null && above.isEmpty()) {
            return Outcome.refused("parent", Refusal.UNIT_UNKNOWN, parent);
        }
        var path = above.map(Unit::path).orElse("/") + fresh.code() + "/";
        var unit =
                new Unit(
                        fresh.id(),
                        fresh.code(),
                        above.map(Unit::id).orElse(null),
                        path,
                        fresh.name(),
                        fresh.shortName(),
                        fresh.kind(),
                        fresh.address(),
                        fresh.regionCode(),
                        fresh.phone(),
                        fresh.email(),
                        fresh.whatsapp(),
                        fresh.position(),
                        fresh.hours(),
                        fresh.accessibility(),
                        true);
        tree.add(organisation, unit);
        units.invalidate(organisation);
        return Outcome.done(unit);
    }

    /** Facilities in their order, named in the language. */
    public List<Facility> facilities(String language) {
        return store.facilities(language);
    }

    /** What was remembered of the organisation is read again. */
    void forget(OrganisationId organisation) {
        sites.invalidateAll();
        units.invalidate(organisation);
    }
}
