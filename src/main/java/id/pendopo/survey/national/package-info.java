/**
 * Files for the national application for satisfaction surveys (skm.go.id). Nothing here calls
 * another server: officers bring the files, and say what became of them.
 */
@NullMarked
package id.pendopo.survey.national;

import org.jspecify.annotations.NullMarked;
