package id.pendopo.survey.report;

/**
 * Frozen figures beside those on a paper.
 *
 * @param newer number of a newer published version; 0 for none
 * @param compared whether figures of a paper were given
 * @param same whether they agree
 */
record CheckView(Report report, Block.Table elements, int newer, boolean compared, boolean same) {}
