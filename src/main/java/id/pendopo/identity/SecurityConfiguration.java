package id.pendopo.identity;

import id.pendopo.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Four parts of the house: programs bring a token, officers a session, citizens who wanted an
 * account another kind of session, and everybody else needs neither: for all other pages of
 * citizens there is no chain at all, so no session can ever begin there. Headers are those of
 * {@code web}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableJdbcHttpSession(tableName = "identity.session", maxInactiveIntervalInSeconds = 8 * 60 * 60)
class SecurityConfiguration {

    @Bean
    @Order(1)
    static SecurityFilterChain chainForPrograms(HttpSecurity http, Officers officers, Pages pages) {
        return bare(http, "/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerTokens(officers, pages), CsrfFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    static SecurityFilterChain chainForOfficers(HttpSecurity http, Sessions sessions, Pages pages) {
        return bare(http, "/petugas/**")
                .csrf(
                        csrf ->
                                csrf.ignoringRequestMatchers(
                                        request -> StaffGate.open(request.getRequestURI())))
                .addFilterBefore(new StaffGate(sessions, pages), CsrfFilter.class)
                .build();
    }

    /** A citizen's forms need a token once there is a session, and with it a right. */
    @Bean
    @Order(3)
    static SecurityFilterChain chainForCitizens(HttpSecurity http) {
        return bare(http, "/akun/**")
                .csrf(
                        csrf ->
                                csrf.requireCsrfProtectionMatcher(
                                        SecurityConfiguration::changesSomething))
                .addFilterBefore(unstored(), CsrfFilter.class)
                .build();
    }

    /** What a citizen sees of their own stays in no cache. */
    private static HeaderWriterFilter unstored() {
        var filter =
                new HeaderWriterFilter(
                        List.of(new StaticHeadersWriter("Cache-Control", "no-store")));
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
    }

    private static boolean changesSomething(HttpServletRequest request) {
        var path = request.getRequestURI();
        return request.getMethod().equals("POST")
                && !path.equals("/akun/kode")
                && !path.equals("/akun/masuk")
                && request.getSession(false) != null;
    }

    private static HttpSecurity bare(HttpSecurity http, String paths) {
        return http.securityMatcher(paths)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    /** Secure when the request is; out of reach of scripts and of other sites. */
    @Bean
    static CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("pendopo");
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }

    @Bean
    static PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionUpserts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    static WebMvcConfigurer officersInHandlers() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new OfficerArguments());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RequiredRoles());
            }
        };
    }
}
