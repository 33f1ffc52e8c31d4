package id.pendopo.identity;

import org.springframework.context.ApplicationContext;

/** The code that the console of an empty house shows. */
public final class SetupCode {

    private SetupCode() {}

    public static String of(ApplicationContext house) {
        return house.getBean(Setup.class).code();
    }
}
