package id.pendopo.complaint.publication;

import id.pendopo.organisation.Regions.Region;
import java.util.List;

/**
 * A district, and what may be told of the cases in it.
 *
 * @param cases how many are told to lie in it; none where there are few
 * @param places codes of the regions in it whose cases these are
 */
record District(Region region, int cases, List<String> places) {

    boolean told() {
        return cases > 0;
    }
}
