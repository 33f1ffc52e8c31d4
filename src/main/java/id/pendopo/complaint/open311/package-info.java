/**
 * The door for other systems: Open311 GeoReport v2 (wiki.open311.org/GeoReport_v2), with the
 * updates that FixMyStreet exchanges.
 */
@NullMarked
@Serves("/open311")
package id.pendopo.complaint.open311;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
