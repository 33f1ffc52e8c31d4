package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.organisation.Organisations;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("store")
@House
class AccountListTests {

    @Autowired private AccountListStore store;
    @Autowired private Organisations organisations;

    /** More than a statement has places for values: one place holds them all. */
    @Test
    void aPartOfTheTreeMayHaveAnyNumberOfUnits() {
        var house = organisations.forHost("localhost").organisation();
        var root = organisations.root(house).id().value();
        var strangers = Stream.generate(UUID::randomUUID).limit(70_000);
        var units = Stream.concat(Stream.of(root), strangers).toList();
        var scope = new AccountScope(false, units);
        assertThat(store.count(house, scope, "")).isPositive();
        assertThat(store.list(house, scope, "ratna", 5, 0)).isNotEmpty();
    }
}
