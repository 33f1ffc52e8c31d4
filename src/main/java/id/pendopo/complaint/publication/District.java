package id.pendopo.complaint.publication;

import id.pendopo.organisation.Regions.Region;
import java.util.List;

/**
 * A district, and what may be told of the cases in it.
 *
 * @param cases how many are told to lie in it; none where there were few when the week began
 * @param places codes of the regions in it whose cases these are
 * @param single codes of single cases that are among them
 */
record District(Region region, int cases, List<String> places, List<String> single) {

    boolean told() {
        return cases > 0;
    }
}
