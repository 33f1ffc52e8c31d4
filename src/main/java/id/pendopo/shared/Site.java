package id.pendopo.shared;

import java.time.ZoneId;
import java.util.List;

/**
 * The organisation whose house is entered, as every page shows it.
 *
 * @param code the organisation's code, also the prefix of its public codes
 * @param host the organisation's own host name, empty when it has none
 * @param themeCss rules that follow the style sheet, empty for the standard colours
 * @param emblem the symbol {@code lambang} of the icon sprite, empty for the standard emblem
 * @param prepared false until the first administrator has set the organisation up
 */
public record Site(
        OrganisationId organisation,
        String code,
        String name,
        String tagline,
        String host,
        ZoneId zone,
        Contact contact,
        String themeCss,
        String emblem,
        boolean prepared) {

    /** Where people can come or call. Empty parts are not shown. */
    public record Contact(
            String place,
            List<String> address,
            String hours,
            String phone,
            String phoneLink,
            String email) {}
}
