package id.pendopo.web;

import id.pendopo.shared.ServerSecret;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;

/** The wiring of pages and APIs. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    /** The secret belongs to the tables: with another one nothing in them opens any more. */
    @Bean
    static ServerSecret serverSecret(
            @Value("${pendopo.secret-file}") Path file, SecretMarkStore marks) {
        var mark = marks.find();
        if (mark.isPresent() && Files.notExists(file)) {
            throw new SecretLost(file, "is not there");
        }
        var secret = ServerSecret.in(file);
        if (!Arrays.equals(mark.orElseGet(() -> marks.keep(mark(secret))), mark(secret))) {
            throw new SecretLost(file, "is another one than that of the database");
        }
        return secret;
    }

    private static byte[] mark(ServerSecret secret) {
        return secret.hmac("mark of the installation");
    }

    /** Nobody reads observations, and making them took a fifth of the time of each request. */
    @Bean
    static ObservationRegistry observations() {
        return ObservationRegistry.NOOP;
    }

    /** The language goes by the path, also where Spring asks for it. */
    @Bean
    static LocaleResolver localeResolver() {
        return new AbstractLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return LanguagePrefix.of(request);
            }

            @Override
            public void setLocale(
                    HttpServletRequest request,
                    @Nullable HttpServletResponse response,
                    @Nullable Locale locale) {
                throw new UnsupportedOperationException("The language stands in the path");
            }
        };
    }

    /** Finds the message files of all modules, so that a new module names itself nowhere. */
    @Bean
    static MessageSource messageSource() throws IOException {
        var files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*_id.properties");
        var names =
                Stream.of(files)
                        .map(file -> Objects.requireNonNull(file.getFilename()))
                        .map(file -> "messages/" + file.replace("_id.properties", ""))
                        .sorted()
                        .toArray(String[]::new);
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(names);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    static FilterRegistrationBean<LanguagePrefix> languagePrefix() {
        var registration = new FilterRegistrationBean<>(new LanguagePrefix());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        registration.setDispatcherTypes(
                jakarta.servlet.DispatcherType.REQUEST, jakarta.servlet.DispatcherType.ERROR);
        return registration;
    }

    @Bean
    static FilterRegistrationBean<PageHeaders> pageHeaders() {
        var registration = new FilterRegistrationBean<>(new PageHeaders());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }

    @Bean
    static FilterRegistrationBean<PlainParameters> plainParameters() {
        var registration = new FilterRegistrationBean<>(new PlainParameters());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 25);
        return registration;
    }

    @Bean
    static FilterRegistrationBean<SameOrigin> sameOrigin() {
        var registration = new FilterRegistrationBean<>(new SameOrigin());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return registration;
    }

    /** Gives every template its {@code page}. */
    private record PageForTemplates(Pages pages) implements HandlerInterceptor {
        @Override
        public void postHandle(
                HttpServletRequest request,
                HttpServletResponse response,
                Object handler,
                @Nullable ModelAndView view) {
            if (view != null
                    && view.getViewName() != null
                    && !view.getViewName().startsWith("redirect:")) {
                view.addObject("page", pages.page(request));
            }
        }
    }

    @Bean
    static WebMvcConfigurer arguments(Pages pages) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Arguments(pages));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new PageForTemplates(pages));
            }
        };
    }
}
