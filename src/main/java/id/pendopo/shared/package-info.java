/**
 * What every module may use: outcomes and reasons, codes and receipts, the page a template sees,
 * and the parts through which higher modules join lower pages. No tables, no URLs, no business.
 */
@NullMarked
@ApplicationModule(displayName = "Shared", type = ApplicationModule.Type.OPEN)
package id.pendopo.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
