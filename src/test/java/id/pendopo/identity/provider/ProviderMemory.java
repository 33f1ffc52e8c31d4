package id.pendopo.identity.provider;

import org.springframework.context.ApplicationContext;

/** What the house remembers of its provider, which is another one in each test class. */
public final class ProviderMemory {

    private ProviderMemory() {}

    public static void forget(ApplicationContext house) {
        house.getBean(Discovery.class).forget();
    }
}
