package id.pendopo.opendata.linked;

/** What a statement says of its subject: another thing, or a text. */
sealed interface Value permits Iri, Literal {}
