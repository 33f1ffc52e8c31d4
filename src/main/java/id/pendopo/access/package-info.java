/**
 * Who may do what: roles, the subtree in which they hold, and the officer who holds them. Who
 * somebody is, the {@code identity} module tells.
 */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {})
package id.pendopo.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
