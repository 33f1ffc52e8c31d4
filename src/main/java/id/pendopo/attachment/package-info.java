/**
 * Files that were sent or made, kept in the database in chunks, so that nodes, backup and restore
 * see one state.
 *
 * <p>No URLs; tables in schema {@code attachment}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Attachment",
        allowedDependencies = {"audit"})
package id.pendopo.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
