/**
 * The ways in: the form for everybody, one thing a page; the same for programs; and the page on
 * which an officer writes down what somebody says or sent on paper.
 */
@NullMarked
@Serves({"/pengaduan", "/petugas/pengaduan", "/api/v1/complaints"})
package id.pendopo.complaint.intake;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
