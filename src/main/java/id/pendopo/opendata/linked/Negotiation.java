package id.pendopo.opendata.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** At the address of a service the answer depends on what is accepted: caches are told so. */
@Configuration(proxyBeanMethods = false)
class Negotiation implements WebMvcConfigurer {

    private static final HandlerInterceptor VARY =
            new HandlerInterceptor() {
                @Override
                public boolean preHandle(
                        HttpServletRequest request, HttpServletResponse response, Object handler) {
                    response.addHeader("Vary", "Accept");
                    return true;
                }
            };

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(VARY).addPathPatterns("/layanan/*", "/api/v1/services/*");
    }
}
