/**
 * The arithmetic of the satisfaction survey after Permenpan RB 14/2017: plain values in, plain
 * values out, exact until a figure is written. It knows neither the database nor the web.
 */
@NullMarked
package id.pendopo.survey.arithmetic;

import org.jspecify.annotations.NullMarked;
