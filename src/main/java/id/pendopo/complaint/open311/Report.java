package id.pendopo.complaint.open311;

import id.pendopo.complaint.NewComplaint;
import java.util.List;

/**
 * A report of another system, read and found to be whole.
 *
 * @param origin its number there; empty without one
 * @param links to pictures, which nobody has looked at
 * @param others what it said beyond what was asked, as {@code name: value}
 */
record Report(NewComplaint fresh, String origin, List<String> links, List<String> others) {}
