package id.pendopo.complaint.safe;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The wiring of the safe desk. */
@Configuration(proxyBeanMethods = false)
class SafeConfiguration {

    @Bean
    static FilterRegistrationBean<EvenAnswers> evenAnswers() {
        var registration = new FilterRegistrationBean<>(new EvenAnswers());
        registration.addUrlPatterns(
                "/lapor-aman", "/lapor-aman/*", "/en/lapor-aman", "/en/lapor-aman/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 36);
        return registration;
    }

    /** Before the form with its files is read. */
    @Bean
    static FilterRegistrationBean<TurnDoor> safeTurns(Turnstile turnstile) {
        var registration = new FilterRegistrationBean<>(new TurnDoor(turnstile));
        registration.addUrlPatterns("/lapor-aman/*", "/en/lapor-aman/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 38);
        return registration;
    }

    /**
     * Tomcat keeps the channels of connections for later ones, with what was read last. Here they
     * go when the connection ends, as the processors do by {@code server.tomcat.processor-cache}.
     */
    @Bean
    static TomcatConnectorCustomizer forgetfulConnections() {
        return connector -> connector.setProperty("socket.bufferPool", "0");
    }
}
