/** What is printed: pictures on paper that lead back into the house. No tables, no URLs. */
@NullMarked
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {})
package id.pendopo.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
