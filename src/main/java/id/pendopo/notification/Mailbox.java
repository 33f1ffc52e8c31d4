package id.pendopo.notification;

import id.pendopo.shared.OrganisationId;

/**
 * Where somebody reads news that they asked for.
 *
 * @param language in which letters are written: {@code id} or {@code en}
 * @param site address under which the site was reached
 */
public record Mailbox(OrganisationId organisation, String email, String language, String site) {

    /** A page of the site, in the language of the letters. */
    public String link(String path) {
        return site + (language.equals("en") ? "/en" : "") + path;
    }
}
