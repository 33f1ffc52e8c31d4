package id.pendopo.complaint.intake;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The wiring of the form. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    static FilterRegistrationBean<FileDoor> fileDoor() {
        var registration = new FilterRegistrationBean<>(new FileDoor());
        registration.addUrlPatterns("/pengaduan/baru/*", "/en/pengaduan/baru/*");
        registration.setOrder(0);
        return registration;
    }
}
