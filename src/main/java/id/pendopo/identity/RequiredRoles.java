package id.pendopo.identity;

import id.pendopo.access.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a handler with {@link Requires} run only for officers who hold one of its roles. */
class RequiredRoles implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !(method.getMethodAnnotation(Requires.class) instanceof Requires requires)) {
            return true;
        }
        var officer = SignedIn.officer(request);
        if (officer.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer");
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        if (requires.value().length > 0 && !officer.get().holds(requires.value())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return true;
    }
}
