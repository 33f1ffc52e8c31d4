/**
 * Messages to people: an outbox written with the act that causes them, sent later with retries.
 *
 * <p>URL prefix {@code /petugas/pesan}; tables in schema {@code notification}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"audit", "organisation"})
package id.pendopo.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
