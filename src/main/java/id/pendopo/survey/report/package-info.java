/** The official report on a survey, as a page, a tagged PDF and a workbook. */
@NullMarked
package id.pendopo.survey.report;

import org.jspecify.annotations.NullMarked;
