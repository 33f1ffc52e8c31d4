package id.pendopo.survey.plan;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the people who use a service.
 *
 * @param service its code; empty for all services of the survey together
 * @param population how many in a year; null when nobody said
 * @param served how many while answers were taken; null when nobody said
 */
record Stratum(String service, @Nullable Long population, @Nullable Long served) {}
