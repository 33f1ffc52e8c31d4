package id.pendopo.complaint;

/**
 * What kind of case it is. The class decides the time limit.
 *
 * @param supervision about the conduct of officials: the unit that it is about never handles it
 */
public record CaseClass(String code, boolean supervision, Words name, Words hint) {}
