package id.pendopo.complaint;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The law as it stands in the database now, for tests that change it. */
public final class FreshLaw {

    private FreshLaw() {}

    public static Law of(JdbcClient sql) {
        return new Law(new LawStore(sql));
    }
}
