package id.pendopo.complaint;

/** Where a case was brought. The safe desk knows days, never times, and no account or address. */
public enum Desk {
    OPEN,
    SAFE
}
