package id.pendopo.catalogue;

/** What happens in a life, named in the reader's language. */
record LifeEvent(String key, String name) {}
