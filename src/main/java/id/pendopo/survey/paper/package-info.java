/** Answers on paper: each sheet is typed twice, and what differs is settled with it in hand. */
@NullMarked
@Serves("/petugas/survei")
package id.pendopo.survey.paper;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
