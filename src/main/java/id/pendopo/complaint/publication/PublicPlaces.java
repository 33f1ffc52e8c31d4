package id.pendopo.complaint.publication;

import id.pendopo.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where public cases lie, as exactly as everybody may know and no more. */
@Component
public class PublicPlaces {

    private final ToldPlaces told;

    PublicPlaces(ToldPlaces told) {
        this.told = told;
    }

    /** A place as it is told; all null when nothing is. */
    public record Place(@Nullable String region, @Nullable Double lat, @Nullable Double lon) {}

    /** Of one case, by its code and what its reporter said. */
    public Place of(OrganisationId organisation, String code, Place given, boolean anonymous) {
        var region = told.of(organisation).of(code, given.region());
        var where =
                Coarsening.where(
                        new OpenRow.Where(given.region(), given.lat(), given.lon()),
                        anonymous,
                        region);
        return new Place(where.region(), where.lat(), where.lon());
    }
}
