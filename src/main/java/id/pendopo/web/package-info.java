/**
 * How pages and APIs are served: languages, page frame, style sheets, error answers, repeated
 * requests.
 *
 * <p>URL prefixes {@code /aset}, {@code /gaya}, {@code /openapi.json}; table in schema {@code web}.
 */
@NullMarked
@Serves({"/aset", "/gaya", "/error", "/openapi.json"})
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {})
package id.pendopo.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
