package id.pendopo.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Complaints that a person wrote, not the maker of pairs.
 *
 * @param there the first of each incident
 * @param fresh all others
 */
record HandMade(List<Report> there, List<Report> fresh) {

    /** Behind all that is made. */
    private static final int FIRST = 1_000_000;

    static HandMade read() {
        var there = new ArrayList<Report>();
        var fresh = new ArrayList<Report>();
        var known = new HashSet<Integer>();
        for (var line : Matter.lines("by-hand.txt")) {
            var cells = line.split("\\|");
            int incident = FIRST + Integer.parseInt(cells[0].strip());
            var report =
                    new Report(
                            incident, cells[1].strip(), cells[2].strip(), null, null, null, 3, "");
            (known.add(incident) ? there : fresh).add(report);
        }
        return new HandMade(there, fresh);
    }
}
