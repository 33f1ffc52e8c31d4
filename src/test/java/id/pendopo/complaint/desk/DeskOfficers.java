package id.pendopo.complaint.desk;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The three officers of the demo house who handle complaints, each signed in once. */
record DeskOfficers(DeskVisitor officer, DeskVisitor head, DeskVisitor inspector) {

    private static final Map<Integer, DeskOfficers> HOUSES = new ConcurrentHashMap<>();

    static DeskOfficers at(int port, Path data) {
        return HOUSES.computeIfAbsent(
                port,
                _ ->
                        new DeskOfficers(
                                new DeskVisitor(port, data, "complaint_officer"),
                                new DeskVisitor(port, data, "unit_head"),
                                new DeskVisitor(port, data, "inspector")));
    }
}
