package id.pendopo.organisation;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.audit.AuditTrail;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator of the whole organisation does to the house: its name, its colours, its
 * regions.
 */
@Component
class Furnishing {

    private final Organisations organisations;
    private final OrganisationStore store;
    private final Regions regions;
    private final AuditTrail audit;

    Furnishing(
            Organisations organisations,
            OrganisationStore store,
            Regions regions,
            AuditTrail audit) {
        this.organisations = organisations;
        this.store = store;
        this.regions = regions;
        this.audit = audit;
    }

    /** How many regions are known. */
    long regions() {
        return store.countRegions();
    }

    /** Changes name and contacts. */
    @Transactional
    public Outcome<String> name(Officer officer, Map<String, String> typed) {
        if (!officer.holdsForAll(Role.ADMIN)) {
            return Outcome.refused("", Refusal.HOUSE_NOT_YOURS);
        }
        var organisation = officer.organisation();
        var name = typed.getOrDefault("nama", "").strip();
        if (name.isEmpty()) {
            return Outcome.refused("nama", Refusal.NAME_MISSING);
        }
        var phone = typed.getOrDefault("telepon", "").strip();
        var contact =
                new Site.Contact(
                        typed.getOrDefault("tempat", "").strip(),
                        typed.getOrDefault("alamat", "").strip().lines().toList(),
                        typed.getOrDefault("jam", "").strip(),
                        phone,
                        phone.replaceAll("[^0-9+]", ""),
                        typed.getOrDefault("email", "").strip());
        store.name(organisation, name, typed.getOrDefault("keterangan", "").strip(), contact);
        organisations.forget(organisation);
        audit.record(organisation, officer.actor(), "organisation.named", name, Map.of());
        return Outcome.done(name);
    }

    /**
     * Puts on a theme made of one colour, and an emblem when one is given.
     *
     * @param svg empty to keep the emblem
     */
    @Transactional
    public Outcome<Theme> dress(Officer officer, String hex, String svg) {
        if (!officer.holdsForAll(Role.ADMIN)) {
            return Outcome.refused("", Refusal.HOUSE_NOT_YOURS);
        }
        var organisation = officer.organisation();
        if (!Colour.isOne(hex)) {
            return Outcome.refused("warna", Refusal.NOT_A_COLOUR, hex);
        }
        var theme = Palettes.of(Colour.of(hex));
        var problems = theme.problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (!svg.isBlank()) {
            switch (Emblem.of(svg)) {
                case Outcome.Done<Emblem>(var emblem) ->
                        store.emblem(organisation, emblem.symbol());
                case Outcome.Refused<Emblem> refused -> {
                    return refused.as();
                }
            }
        }
        store.theme(organisation, theme);
        organisations.forget(organisation);
        audit.record(organisation, officer.actor(), "organisation.dressed", hex, Map.of());
        return Outcome.done(theme);
    }

    /** Takes over a file of regions, whole or not at all. */
    @Transactional
    public Outcome<Integer> regions(Officer officer, byte[] csv) {
        return officer.holdsForAll(Role.ADMIN)
                ? regions(officer.organisation(), officer.actor(), csv)
                : Outcome.refused("", Refusal.HOUSE_NOT_YOURS);
    }

    /**
     * The same for whoever runs the house.
     *
     * @param actor the name of a command
     */
    @Transactional
    public Outcome<Integer> regions(OrganisationId organisation, String actor, byte[] csv) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
            var outcome = regions.load(new StringReader(text));
            if (outcome instanceof Outcome.Done<Integer>(var number)) {
                audit.record(
                        organisation, actor, "regions.imported", "", Map.of("regions", number));
            }
            return outcome;
        } catch (CharacterCodingException e) {
            return Outcome.refused("berkas", Refusal.FILE_NOT_UTF8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
