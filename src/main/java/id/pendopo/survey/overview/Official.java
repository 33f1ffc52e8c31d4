package id.pendopo.survey.overview;

/**
 * Which figure of many units is the official one.
 *
 * @param source where that is written
 * @param decided by the organisation itself; otherwise it is the usual one
 */
public record Official(Method method, String source, boolean decided) {}
