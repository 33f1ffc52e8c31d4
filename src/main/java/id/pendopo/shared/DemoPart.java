package id.pendopo.shared;

import java.time.LocalDate;

/** A module's part of the fictional regency. Parts run once, in the order of the floors. */
public interface DemoPart {

    /** The module's floor times ten, plus its place on the floor. */
    int order();

    /** Writes the part; dates lie relative to today. */
    void load(OrganisationId organisation, LocalDate today);
}
