package id.pendopo.opendata;

import java.util.List;

/**
 * One thing that a program can ask of the house.
 *
 * @param summary in a line, English
 * @param summaryId the same in Indonesian; empty when nobody wrote it yet
 * @param staff a token of an officer is needed
 * @param call an example for the command line, after the address of the house
 * @param body what to send; empty without
 * @param answers what comes back, the good answers first
 */
record ApiOperation(
        String id,
        String method,
        String path,
        String summary,
        String summaryId,
        List<ApiText> text,
        boolean staff,
        List<Field> parameters,
        Call call,
        List<Body> body,
        List<Answer> answers) {

    /**
     * A parameter, or a field of what is sent or answered.
     *
     * @param place path, query, header; empty for fields
     */
    record Field(String name, String place, String type, boolean required, List<ApiText> text) {}

    /** What is sent or answered as one media type. */
    record Body(String type, List<Field> fields, String example) {}

    /** What comes back with this status. */
    record Answer(String status, List<ApiText> text, List<Body> bodies) {}

    /**
     * How to try it.
     *
     * @param options of curl, each on a line of its own
     */
    record Call(String path, List<String> options) {

        String of(String base) {
            return "curl '"
                    + base
                    + path
                    + "'"
                    + String.join("", options.stream().map(one -> " \\\n  " + one).toList());
        }
    }
}
