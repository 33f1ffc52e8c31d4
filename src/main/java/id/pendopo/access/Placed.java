package id.pendopo.access;

/** Something that has its place in the tree of units. */
public interface Placed {

    /** Codes from the root down, each between slashes: {@code /RSK/RSK-DINKES/}. */
    String path();
}
