package id.pendopo.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Draws the templates that the build compiled: {@code "survey/show"} is the class that {@code
 * templates/survey/show.jte} became.
 */
@Component
public class Templates implements ViewResolver, Ordered {

    private static final String REDIRECT = "redirect:";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Templates.class.getClassLoader(), "id.pendopo");

    /** A fragment for the page of another module. */
    public Content fragment(String name, Map<String, Object> model) {
        return output -> engine.render(name + ".jte", model, output);
    }

    /** What a template becomes, for answers that are no pages. */
    public String text(String name, Map<String, Object> model) {
        var output = new StringOutput();
        engine.render(name + ".jte", model, output);
        return output.toString();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) {
            var view = new RedirectView(name.substring(REDIRECT.length()), false, false);
            view.setStatusCode(org.springframework.http.HttpStatus.SEE_OTHER);
            view.setExposeModelAttributes(false);
            view.setExpandUriTemplateVariables(false);
            return view;
        }
        return new TemplateView(name);
    }

    private final class TemplateView implements View {

        private final String name;

        TemplateView(String name) {
            this.name = name;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            var output = new Utf8ByteOutput();
            engine.render(name + ".jte", known(model), output);
            response.setContentType(getContentType());
            if (!response.containsHeader("Cache-Control")) {
                response.setHeader("Cache-Control", "no-cache");
            }
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> known(@Nullable Map<String, ?> model) {
            return model == null ? Map.of() : (Map<String, Object>) model;
        }
    }
}
