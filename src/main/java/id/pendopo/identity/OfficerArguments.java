package id.pendopo.identity;

import id.pendopo.access.Officer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a handler the officer who acts. A handler that serves citizens as well takes an {@code
 * Optional<Officer>}.
 */
class OfficerArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Officer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var officer = SignedIn.officer((HttpServletRequest) webRequest.getNativeRequest());
        if (parameter.getParameterType() == Optional.class) {
            return officer;
        }
        return officer.orElseThrow(
                () ->
                        new IllegalStateException(
                                parameter.getExecutable() + " takes an officer without @Requires"));
    }
}
