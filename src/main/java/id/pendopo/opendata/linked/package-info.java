/**
 * The catalogue as linked data: services as CPSV-AP 3.2.0, open data as DCAT-AP, what was measured
 * as DQV; written as Turtle and as JSON-LD.
 */
@NullMarked
package id.pendopo.opendata.linked;

import org.jspecify.annotations.NullMarked;
