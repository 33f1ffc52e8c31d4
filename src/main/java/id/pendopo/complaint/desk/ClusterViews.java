package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.cluster.Cluster;
import id.pendopo.complaint.cluster.Joining;
import id.pendopo.complaint.similar.Similars;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds for officers what is like a case. Of a case that may not stand with others nothing is
 * looked for, and nothing is shown that the officer may not read.
 */
@Component
class ClusterViews {

    /** So many of those that are alike are looked at, since not all are for every officer. */
    private static final int LOOKED_AT = 20;

    private static final int SHOWN = 5;

    private final Similars similars;
    private final Cluster cluster;
    private final Joining joining;
    private final CaseDoor door;
    private final CaseMaterial material;

    ClusterViews(
            Similars similars,
            Cluster cluster,
            Joining joining,
            CaseDoor door,
            CaseMaterial material) {
        this.similars = similars;
        this.cluster = cluster;
        this.joining = joining;
        this.door = door;
        this.material = material;
    }

    ClusterView of(Officer officer, Complaint c, Page page) {
        var main = cluster.main(c);
        int count = cluster.count(c);
        var members = count == 0 ? List.<Complaint>of() : cluster.members(c, Bulk.MOST);
        return new ClusterView(
                main.filter(one -> reads(officer, one)).map(one -> line(officer, one)).orElse(null),
                members.stream()
                        .filter(one -> reads(officer, one))
                        .map(one -> line(officer, one))
                        .toList(),
                unread(officer, members),
                count,
                main.isPresent() ? List.of() : alike(officer, c, members, page),
                joins(officer, c),
                count > 0 && stands(officer, c),
                main.isPresent() && material.acts(officer, c));
    }

    /** Codes of members that the officer may not read any more; of an unknown main case none. */
    List<String> elsewhere(Officer officer, String code) {
        return door.find(officer, code)
                .map(main -> unread(officer, cluster.members(main, Bulk.MOST)))
                .orElse(List.of());
    }

    private List<String> unread(Officer officer, List<Complaint> members) {
        return members.stream().filter(one -> !reads(officer, one)).map(Complaint::code).toList();
    }

    /** May the officer join it to another one, whichever that is? */
    boolean joins(Officer officer, Complaint c) {
        return stands(officer, c) && cluster.count(c) == 0;
    }

    /** May the officer do with it what is done with what was joined to nothing? */
    private boolean stands(Officer officer, Complaint c) {
        return c.status().open()
                && Cluster.possible(c)
                && material.acts(officer, c)
                && !cluster.joined(c);
    }

    /** Those of what is alike, or their main cases, to which the officer may join this one now. */
    List<ClusterView.Alike> choices(Officer officer, Complaint c, Page page) {
        var choices = new ArrayList<ClusterView.Alike>();
        for (var one : alike(officer, c, List.of(), page)) {
            into(officer, c, one.line().code())
                    .map(
                            main ->
                                    new ClusterView.Alike(
                                            line(officer, main), one.day(), one.reasons(), true))
                    .filter(
                            fresh ->
                                    choices.stream()
                                            .map(known -> known.line().code())
                                            .noneMatch(fresh.line().code()::equals))
                    .ifPresent(choices::add);
        }
        return choices;
    }

    private Optional<Complaint> into(Officer officer, Complaint c, String code) {
        var main =
                door.find(officer, code).flatMap(cluster::main).map(Complaint::code).orElse(code);
        return joining.possible(officer, c, main) instanceof Outcome.Done<Complaint>(var found)
                ? Optional.of(found)
                : Optional.empty();
    }

    private List<ClusterView.Alike> alike(
            Officer officer, Complaint c, List<Complaint> members, Page page) {
        if (!Cluster.possible(c) || !c.status().open()) {
            return List.of();
        }
        var matter = c.matter();
        var target = c.target();
        var unit = target == null ? "" : material.unit(c, target).map(Unit::code).orElse("");
        var telling =
                new Similars.Telling(
                        matter.title() + ". " + matter.body(),
                        matter.category(),
                        unit,
                        matter.location());
        var here =
                Stream.concat(Stream.of(c), members.stream())
                        .map(Complaint::code)
                        .collect(Collectors.toSet());
        var day = page.local(c.times().received()).toLocalDate();
        return similars.of(c.organisation(), telling, day, LOOKED_AT).stream()
                .filter(one -> !here.contains(one.code()))
                .flatMap(one -> alike(officer, one).stream())
                .limit(SHOWN)
                .toList();
    }

    private Optional<ClusterView.Alike> alike(Officer officer, Similars.Similar one) {
        return door.find(officer, one.code())
                .filter(Cluster::possible)
                .map(
                        found ->
                                new ClusterView.Alike(
                                        line(officer, found),
                                        one.day(),
                                        one.reasons(),
                                        joins(officer, found)));
    }

    private boolean reads(Officer officer, Complaint c) {
        return door.find(officer, c.code()).isPresent();
    }

    private ClusterView.Line line(Officer officer, Complaint c) {
        return new ClusterView.Line(
                c.code(),
                c.matter().title(),
                c.matter().language(),
                c.status(),
                material.acts(officer, c),
                c.may(Move.ANSWER));
    }
}
