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
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 40);
        return registration;
    }

    /**
     * Tomcat keeps what it read a request with for the next one: header, form and address would lie
     * in memory until something overwrites them. Here they go when the connection ends.
     */
    @Bean
    static TomcatConnectorCustomizer forgetfulConnections() {
        return connector -> {
            connector.setProperty("processorCache", "0");
            connector.setProperty("socket.bufferPool", "0");
        };
    }
}
