package id.pendopo.identity;

import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Crockford;
import id.pendopo.shared.DemoPart;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/**
 * One officer of each role for the fictional regency, with passwords made anew for each
 * installation. They lie in a file that only its owner can read.
 */
@Component
class DemoAccounts implements DemoPart {

    private static final TypeReference<List<Person>> PEOPLE = new TypeReference<>() {};
    private static final TypeReference<List<Key>> KEYS = new TypeReference<>() {};

    /** A line of {@code demo/identity/accounts.json}. */
    private record Person(String role, String name, String email, String unit) {}

    /** A line of {@code demo-accounts.json}. */
    record Key(String role, String email, String password) {}

    private final AccountStore accounts;
    private final Organisations organisations;
    private final Passwords passwords;
    private final ObjectMapper json;
    private final Clock clock;
    private final Path file;

    DemoAccounts(
            AccountStore accounts,
            Organisations organisations,
            Passwords passwords,
            ObjectMapper json,
            Clock clock,
            @Value("${pendopo.data}") Path data) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.passwords = passwords;
        this.json = json;
        this.clock = clock;
        this.file = data.resolve("demo-accounts.json").toAbsolutePath();
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        write(people().stream().map(person -> add(organisation, person)).toList());
    }

    Path file() {
        return file;
    }

    /** The keys as they were written at the first start; none when the file is elsewhere. */
    List<Key> keys() {
        return Files.exists(file) ? json.readValue(file, KEYS) : List.of();
    }

    private Key add(OrganisationId organisation, Person person) {
        var account =
                new Account(
                        organisation,
                        Ids.next(),
                        person.email(),
                        person.name(),
                        Account.State.INVITED,
                        1,
                        null);
        var password = Crockford.grouped(Crockford.random(16));
        var role = Role.of(person.role()).orElseThrow();
        var unit = organisations.unit(organisation, person.unit()).orElseThrow();
        var now = clock.instant();
        accounts.add(account, now);
        accounts.setPassword(account, passwords.hash(password));
        accounts.grant(account, new AccountStore.Held(role, unit.id()), null, now);
        return new Key(person.role(), person.email(), password);
    }

    private List<Person> people() {
        try (var input = new ClassPathResource("demo/identity/accounts.json").getInputStream()) {
            return json.readValue(input, PEOPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Key> keys) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            var owner =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, owner);
            Files.writeString(
                    file,
                    json.writerWithDefaultPrettyPrinter().writeValueAsString(keys) + "\n",
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
