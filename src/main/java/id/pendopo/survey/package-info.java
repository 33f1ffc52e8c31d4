/**
 * The satisfaction survey (SKM): asked, answered, counted exactly, published.
 *
 * <p>URL prefixes {@code /survei}, {@code /skm}, {@code /petugas/survei}, {@code /api/v1/surveys}
 * and {@code /api/v1/tools/sample-size}; tables in schema {@code survey}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Survey (SKM)",
        allowedDependencies = {
            "audit",
            "organisation",
            "identity",
            "attachment",
            "notification",
            "accessneed",
            "catalogue"
        })
package id.pendopo.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
