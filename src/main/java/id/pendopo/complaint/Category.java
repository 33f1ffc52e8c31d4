package id.pendopo.complaint;

import java.util.List;

/**
 * What a case is about, in everyday words.
 *
 * @param caseClass the class that is usually meant
 */
public record Category(String code, String caseClass, Words name, List<String> keywords) {}
