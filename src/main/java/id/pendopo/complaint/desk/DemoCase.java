package id.pendopo.complaint.desk;

import java.util.List;

/**
 * A line of {@code demo/complaint/desk.json}.
 *
 * @param ago days since it came
 * @param steps what officers did with it, such as {@code verify}
 */
record DemoCase(
        String category,
        String title,
        String body,
        String place,
        String target,
        String unit,
        boolean secret,
        int ago,
        List<String> steps) {}
