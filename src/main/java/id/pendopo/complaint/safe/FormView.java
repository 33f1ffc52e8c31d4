package id.pendopo.complaint.safe;

import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import java.util.List;

/**
 * The form of the safe desk.
 *
 * @param key a new one each time that the form is shown
 * @param bits of effort that a browser takes
 * @param signedIn does the browser bring a cookie, as it does where somebody is signed in?
 */
record FormView(
        FormState form,
        String key,
        int bits,
        boolean signedIn,
        List<Option> categories,
        List<Option> units,
        List<Option> showing) {}
