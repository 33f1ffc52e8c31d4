package id.pendopo.access;

import id.pendopo.shared.Page;
import java.util.List;

/** A module's part of the officers' start page: where to go, and what waits to be done. */
public interface StaffPart {

    /** Where it stands: smaller numbers come first. */
    int order();

    /** What there is for this officer; a group without links and tasks is not shown. */
    Group group(Page page, Officer officer);

    /**
     * The links and tasks of one module.
     *
     * @param title message key
     */
    record Group(String title, List<Link> links, List<Task> tasks) {

        public static final Group NONE = new Group("", List.of(), List.of());

        public Group {
            links = List.copyOf(links);
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A page of the module.
     *
     * @param label message key
     * @param path without language prefix
     */
    record Link(String label, String path) {}

    /**
     * Something that waits for the officer.
     *
     * @param text in the page's language
     * @param note until when or how many, in the page's language; may be empty
     */
    record Task(String text, String path, String note) {}
}
