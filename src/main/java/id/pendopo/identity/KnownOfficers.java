package id.pendopo.identity;

import id.pendopo.access.OfficerNames;
import id.pendopo.shared.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Names officers by their accounts, also those who are locked out or not yet in. */
@Component
class KnownOfficers implements OfficerNames {

    private static final Pattern ACCOUNT =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final NameStore store;

    KnownOfficers(NameStore store) {
        this.store = store;
    }

    @Override
    public Map<String, String> names(OrganisationId organisation, Collection<String> actors) {
        var accounts =
                actors.stream()
                        .filter(actor -> ACCOUNT.matcher(actor).matches())
                        .map(UUID::fromString)
                        .distinct()
                        .toList();
        return accounts.isEmpty() ? Map.of() : store.names(organisation, accounts);
    }

    @Override
    public List<String> called(OrganisationId organisation, String words, int most) {
        return store.called(organisation, words, most);
    }
}
