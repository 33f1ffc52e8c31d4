package id.pendopo.followup.desk;

import id.pendopo.attachment.ParcelDoor;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Where officers send evidence. */
@Configuration(proxyBeanMethods = false)
class DeskUploads {

    private static final Pattern FORMS =
            Pattern.compile("(/en)?/petugas/tindak-lanjut/[^/]+/bukti");

    /** After foreign pages were refused, and before anybody asks for a field. */
    @Bean
    static FilterRegistrationBean<ParcelDoor> evidenceForms() {
        var registration = new FilterRegistrationBean<>(new ParcelDoor(FORMS));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 40);
        return registration;
    }
}
