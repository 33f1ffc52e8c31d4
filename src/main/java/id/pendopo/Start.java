package id.pendopo;

import id.pendopo.bench.Bench;
import id.pendopo.database.DatabaseAddress;
import id.pendopo.database.DatabaseUnavailable;
import id.pendopo.database.EmbeddedPostgres;
import id.pendopo.safekeeping.Installation;
import id.pendopo.safekeeping.Safekeeping;
import id.pendopo.shared.Verb;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * What is to be started: the house itself, or one verb of {@code bin/pendopo}.
 *
 * @param verb null to serve
 * @param demo load and mark the fictional regency
 */
record Start(@Nullable String verb, List<String> arguments, Path data, int port, boolean demo) {

    static Start parse(String[] args) {
        String verb = null;
        var rest = new ArrayList<String>();
        var data = Path.of(setting("PENDOPO_DATA", "data"));
        int port = Integer.parseInt(setting("PENDOPO_PORT", "8080"));
        boolean demo = Boolean.parseBoolean(setting("PENDOPO_DEMO", "false"));
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--data" -> data = Path.of(args[++i]);
                case "--port" -> port = Integer.parseInt(args[++i]);
                case "--demo" -> demo = true;
                case "--empty" -> demo = false;
                default -> {
                    if (verb == null && !args[i].startsWith("-")) {
                        verb = args[i];
                    } else {
                        rest.add(args[i]);
                    }
                }
            }
        }
        return new Start(verb, List.copyOf(rest), data.toAbsolutePath().normalize(), port, demo);
    }

    /** Runs until the end; the exit code of a verb, or 0 once the house has opened. */
    int run() {
        try {
            if (verb == null) {
                return serve();
            }
            if (Safekeeping.knows(verb)) {
                return Safekeeping.run(verb, arguments, installation());
            }
            return verb.equals("bench") ? bench() : run(verb);
        } catch (DatabaseUnavailable e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    /** Benches keep away from the house's own data unless they are pointed at it. */
    private int bench() {
        var own = Path.of(setting("PENDOPO_DATA", "data")).toAbsolutePath().normalize();
        var apart = Path.of(System.getProperty("java.io.tmpdir"), "pendopo-bench");
        return Bench.run(arguments, data.equals(own) ? apart : data);
    }

    private Installation installation() {
        var url = System.getenv("PENDOPO_DATABASE_URL");
        var server =
                url == null || url.isBlank()
                        ? null
                        : new DatabaseAddress(
                                url,
                                setting("PENDOPO_DATABASE_USER", ""),
                                setting("PENDOPO_DATABASE_PASSWORD", ""));
        return new Installation(data, secretFile(), server);
    }

    private Path secretFile() {
        var file = setting("PENDOPO_SECRET_FILE", data.resolve("secret").toString());
        return Path.of(file).toAbsolutePath().normalize();
    }

    private int serve() {
        var settings = settings();
        if (!settings.containsKey("spring.datasource.url")) {
            // It stops by itself when the process ends and the last work on it is done.
            put(settings, EmbeddedPostgres.start(data).address());
        }
        application(settings, WebApplicationType.SERVLET).run();
        return SERVING;
    }

    private int run(String name) {
        var settings = settings();
        if (settings.containsKey("spring.datasource.url")) {
            return run(name, settings);
        }
        try (var postgres = EmbeddedPostgres.attach(data)) {
            put(settings, postgres.address());
            return run(name, settings);
        }
    }

    private int run(String name, Map<String, Object> settings) {
        try (var context = application(settings, WebApplicationType.NONE).run()) {
            var verbs = new Verbs(context.getBeansOfType(Verb.class).values());
            return verbs.run(name, arguments);
        }
    }

    /** The house goes on after main has returned. */
    static final int SERVING = -1;

    private static void put(Map<String, Object> settings, DatabaseAddress database) {
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.user());
        settings.put("spring.datasource.password", database.password());
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("server.port", port);
        settings.put("pendopo.data", data.toString());
        settings.put("pendopo.demo", demo);
        settings.put("pendopo.secret-file", secretFile().toString());
        var server = installation().server();
        if (server != null) {
            put(settings, server);
        }
        settings.put("server.forward-headers-strategy", "none");
        var proxies = System.getenv("PENDOPO_TRUSTED_PROXIES");
        if (proxies != null && !proxies.isBlank()) {
            settings.put("server.forward-headers-strategy", "native");
            settings.put("server.tomcat.remoteip.internal-proxies", proxies);
        }
        return settings;
    }

    private static SpringApplication application(
            Map<String, Object> settings, WebApplicationType type) {
        var application = new SpringApplication(Pendopo.class);
        application.setDefaultProperties(settings);
        application.setWebApplicationType(type);
        application.setLogStartupInfo(type == WebApplicationType.SERVLET);
        return application;
    }

    private static String setting(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
