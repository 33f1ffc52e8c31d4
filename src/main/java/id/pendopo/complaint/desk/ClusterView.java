package id.pendopo.complaint.desk;

import id.pendopo.complaint.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a case stands with, and what is like it, for an officer who may read it.
 *
 * @param main the case to which it was joined; null when it stands by itself
 * @param members those that were joined to it and the officer may read
 * @param elsewhere codes of members that other units handle now
 * @param count how many were joined to it in all
 * @param alike public cases that may tell of the same, the most alike first
 * @param joins whether the officer may join it to another one now
 * @param gathers whether it is a main case to which the officer may join others now
 * @param parts whether the officer may take it out of its cluster
 */
record ClusterView(
        @Nullable Line main,
        List<Line> members,
        List<String> elsewhere,
        int count,
        List<Alike> alike,
        boolean joins,
        boolean gathers,
        boolean parts) {

    /**
     * A case that it stands with.
     *
     * @param acts whether the officer may act in it
     * @param answerable whether it may be answered as it stands
     */
    record Line(
            String code,
            String title,
            String language,
            Status status,
            boolean acts,
            boolean answerable) {

        String path() {
            return "/petugas/pengaduan/" + code;
        }

        /** Look of the tag. */
        String kind() {
            return InboxViews.kind(status);
        }
    }

    /**
     * A case that is like it.
     *
     * @param reasons names of {@code complaint.similar.reason.*}
     * @param joins whether the officer may join it to another one now
     */
    record Alike(Line line, LocalDate day, List<String> reasons, boolean joins) {}

    boolean empty() {
        return main == null && count == 0 && alike.isEmpty() && !joins && !parts;
    }

    /** Is there a member that the officer may answer now? */
    boolean answers() {
        return members.stream().anyMatch(one -> one.acts() && one.answerable());
    }

    /** Are there more than can be answered at once? */
    boolean more() {
        return count >= Bulk.MOST;
    }

    /** The codes of the whole cluster, those that may be answered now first, as one choice. */
    String whole(String code) {
        return Stream.concat(Stream.of(code), members.stream().map(Line::code))
                .limit(Bulk.MOST)
                .collect(Collectors.joining(" "));
    }
}
