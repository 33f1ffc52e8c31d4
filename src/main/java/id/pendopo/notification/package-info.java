/**
 * Messages to people: an outbox written with the act that causes them, sent later with retries.
 *
 * <p>URL prefix {@code /petugas/pesan}; tables in schema {@code notification}.
 */
@NullMarked
@Serves({"/petugas/pesan"})
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"audit", "organisation"})
package id.pendopo.notification;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
