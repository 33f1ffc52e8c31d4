/**
 * Cases that stand together because an officer saw that they tell of the same: one main case and
 * its members. Each keeps its own code, clocks, letters and receipt, and its right to leave.
 */
@NullMarked
package id.pendopo.complaint.cluster;

import org.jspecify.annotations.NullMarked;
