package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.ServiceRef;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A service with all versions of its standard.
 *
 * @param unit the unit that is answerable for it
 * @param versions the newest first
 */
record Subject(OrganisationId organisation, ServiceRef service, Unit unit, List<Version> versions) {

    Subject {
        versions = List.copyOf(versions);
    }

    Optional<Version> version(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    Optional<Version> inForce() {
        return versions.stream().filter(Version::inForce).findFirst();
    }

    /** What is being written; there is never more than one. */
    Optional<Version> draft() {
        return versions.stream().filter(Version::draft).findFirst();
    }

    /** Those that everybody may read, the latest first. */
    List<Version> open() {
        return versions.stream()
                .filter(Version::open)
                .sorted(
                        Comparator.comparing((Version one) -> Objects.requireNonNull(one.from()))
                                .thenComparing(Version::number)
                                .reversed())
                .toList();
    }

    /** The one that holds; else the one that held or will hold last. */
    Optional<Version> current() {
        return inForce().or(() -> open().stream().findFirst());
    }
}
