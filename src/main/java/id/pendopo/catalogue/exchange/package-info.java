/**
 * The catalogue as files: written out as workbook, CSV or JSON, and read back in after a preview
 * that shows cell by cell what would change. What is decreed never changes by a file: it becomes a
 * draft.
 */
@NullMarked
@Serves({"/petugas/layanan", "/api/v1/services"})
package id.pendopo.catalogue.exchange;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
