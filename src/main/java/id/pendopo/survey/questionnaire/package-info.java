/**
 * Versions of the questionnaire that an organisation makes for itself: additional elements beside
 * the index or, by a decree of its own, in it; how much each element matters; own questions.
 */
@NullMarked
@Serves("/petugas/kuesioner")
package id.pendopo.survey.questionnaire;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
