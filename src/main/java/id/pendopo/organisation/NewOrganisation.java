package id.pendopo.organisation;

import id.pendopo.shared.Site;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that is to be set up.
 *
 * @param code two to five capitals; prefix of its public codes and code of its root unit
 */
public record NewOrganisation(
        String code,
        String name,
        String tagline,
        String kind,
        @Nullable String regionCode,
        ZoneId zone,
        Site.Contact contact) {}
