package id.pendopo;

import id.pendopo.access.Requires;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All routes of the house, as Spring knows them. */
public final class Routes {

    private Routes() {}

    /**
     * One route.
     *
     * @param roles wire names of the roles one of which it asks for; empty for everybody
     * @param page true when it draws HTML
     */
    public record Route(
            String method, String path, String handler, List<String> roles, boolean page) {

        public String module() {
            return handler.substring(0, handler.indexOf('.'));
        }
    }

    public static List<Route> of(ApplicationContext context) {
        var mapping =
                context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("id.pendopo."))
                .flatMap(
                        entry -> {
                            var methods = entry.getKey().getMethodsCondition().getMethods();
                            Stream<String> names =
                                    methods.isEmpty()
                                            ? Stream.of("ANY")
                                            : methods.stream().map(Enum::name);
                            return names.flatMap(
                                    name ->
                                            entry.getKey().getPatternValues().stream()
                                                    .map(
                                                            path ->
                                                                    route(
                                                                            name,
                                                                            path,
                                                                            entry.getValue())));
                        })
                .sorted(
                        Comparator.comparing(Route::path)
                                .thenComparing(Route::method)
                                .thenComparing(Route::handler))
                .toList();
    }

    private static Route route(String method, String path, HandlerMethod handler) {
        var requires = handler.getMethodAnnotation(Requires.class);
        var type = handler.getBeanType();
        var module = type.getPackageName().substring("id.pendopo.".length());
        boolean body =
                AnnotatedElementUtils.hasAnnotation(type, ResponseBody.class)
                        || handler.hasMethodAnnotation(ResponseBody.class);
        return new Route(
                method,
                path,
                module + "." + type.getSimpleName() + "." + handler.getMethod().getName(),
                requires == null
                        ? List.of()
                        : Stream.of(requires.value()).map(role -> role.wire()).sorted().toList(),
                !body
                        && Set.of(String.class, Object.class)
                                .contains(handler.getMethod().getReturnType()));
    }
}
