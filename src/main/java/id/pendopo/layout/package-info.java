/**
 * The design system's parts that need more than text: choices, trails, paging and charts. Their
 * markup is in {@code templates/layout}; the page {@code /gaya} shows every part in every state.
 */
@NullMarked
@ApplicationModule(
        displayName = "Layout",
        allowedDependencies = {})
package id.pendopo.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
