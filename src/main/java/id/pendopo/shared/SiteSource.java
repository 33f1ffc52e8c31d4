package id.pendopo.shared;

/** Tells which organisation a request is for. The {@code organisation} module answers. */
public interface SiteSource {

    /** The organisation of this host name, or the default one. */
    Site forHost(String host);
}
