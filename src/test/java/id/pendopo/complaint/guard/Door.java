package id.pendopo.complaint.guard;

/** A way on which anybody may bring a complaint. */
enum Door {
    FORM,
    SAFE,
    PROGRAM
}
