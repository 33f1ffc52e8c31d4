package id.pendopo.complaint.desk;

import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an officer may see today.
 *
 * @param plain units of which only cases that are not secret
 * @param all units of which secret cases, too
 * @param held units of which also those that a machine took for abuse
 * @param watching the unit that looks into misconduct and those above it, for inspectors who read
 *     what is about conduct or came to the safe desk wherever it lies; else empty
 * @param own units at which the officer has the role itself
 */
public record Scope(
        OrganisationId organisation,
        UUID account,
        List<UUID> plain,
        List<UUID> all,
        List<UUID> held,
        List<UUID> watching,
        List<UUID> own,
        LocalDate today) {}
