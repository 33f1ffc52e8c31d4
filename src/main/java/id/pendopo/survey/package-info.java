/**
 * The satisfaction survey (SKM): asked, answered, counted exactly, published.
 *
 * <p>URL prefixes {@code /survei}, {@code /skm}, {@code /petugas/survei}, {@code
 * /petugas/kuesioner}, {@code /api/v1/surveys} and {@code /api/v1/tools/sample-size}; tables in
 * schema {@code survey}.
 */
@NullMarked
@Serves({
    "/survei",
    "/skm",
    "/petugas/survei",
    "/petugas/kuesioner",
    "/api/v1/surveys",
    "/api/v1/tools/sample-size"
})
@ApplicationModule(
        displayName = "Survey (SKM)",
        allowedDependencies = {
            "audit",
            "access",
            "organisation",
            "attachment",
            "accessneed",
            "catalogue",
            "document",
            "notification"
        })
package id.pendopo.survey;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
