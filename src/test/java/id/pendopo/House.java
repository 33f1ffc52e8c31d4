package id.pendopo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * A test in the whole house, served at a free port, with a database of its own. Tests with the same
 * setting share one house: leave the demo data as it was found, or work on records of your own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Pendopo.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // All houses share one server: none keeps connections that it does not need.
        properties = {
            "spring.datasource.hikari.minimum-idle=2",
            "spring.datasource.hikari.idle-timeout=10000"
        })
public @interface House {

    /** With the fictional regency; otherwise the house is empty. */
    boolean demo() default true;

    /** Found through {@code META-INF/spring.factories}. */
    class Factory implements ContextCustomizerFactory {

        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> type, List<ContextConfigurationAttributes> attributes) {
            var house = AnnotatedElementUtils.findMergedAnnotation(type, House.class);
            return house == null ? null : new Furnished(house.demo());
        }
    }

    /** Gives the context its database and its secret. */
    record Furnished(boolean demo) implements ContextCustomizer {

        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var database = TestDatabase.fresh();
            var data = TestFolder.fresh();
            var settings =
                    Map.<String, Object>of(
                            "pendopo.oidc.issuer",
                            demo ? "http://localhost:" + freePort() : "",
                            "pendopo.oidc.client-id",
                            "pendopo",
                            "pendopo.oidc.client-secret",
                            "a-secret-of-the-tests-and-long-enough",
                            "pendopo.oidc.name",
                            "Satu Akun Rasuka",
                            "spring.datasource.url",
                            database.url(),
                            "spring.datasource.username",
                            database.user(),
                            "spring.datasource.password",
                            database.password(),
                            "pendopo.demo",
                            demo,
                            "pendopo.data",
                            data.toString(),
                            "pendopo.secret-file",
                            data.resolve("secret").toString());
            var hashes = new HashCount();
            context.getBeanFactory().registerSingleton("hashCount", hashes);
            context.getBeanFactory().addBeanPostProcessor(hashes);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("house", settings));
        }

        /** Where a test may set an OpenID provider up; otherwise nothing listens there. */
        private static int freePort() {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
