/**
 * Ways to answer a survey at the counter: a QR code for each counter, a kiosk in the waiting room,
 * the whole questionnaire on one page, and an officer who writes for a citizen.
 */
@NullMarked
@Serves({"/survei", "/petugas/survei"})
package id.pendopo.survey.counter;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
