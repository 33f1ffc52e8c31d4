/**
 * Cases that come from elsewhere and go elsewhere: as files of other systems, so that nothing is
 * typed twice, as files for other systems, and as e-mails.
 */
@NullMarked
@Serves({"/petugas/pengaduan", "/api/v1/complaints", "/api/v1/complaints.csv"})
package id.pendopo.complaint.exchange;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
