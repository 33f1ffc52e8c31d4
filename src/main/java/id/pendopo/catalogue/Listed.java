package id.pendopo.catalogue;

/** An entry of one of the catalogue's lists, named in both languages. */
public record Listed(String key, String nameId, String nameEn) {}
