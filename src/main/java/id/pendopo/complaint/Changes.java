package id.pendopo.complaint;

import id.pendopo.complaint.clock.Told;
import id.pendopo.organisation.UnitId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a case into what it is to be after a turn: {@code case.change().status(CLOSED).done()}. */
public final class Changes {

    private final Complaint before;
    private Complaint.Matter matter;
    private @Nullable UnitId target;
    private UnitId owner;
    private @Nullable UUID handler;
    private Status status;
    private boolean secret;
    private Complaint.Times times;
    private Complaint.Counts counts;
    private Complaint.Due due;
    private @Nullable Integer rating;
    private int version;

    Changes(Complaint before) {
        this.before = before;
        this.matter = before.matter();
        this.target = before.target();
        this.owner = before.owner();
        this.handler = before.handler();
        this.status = before.status();
        this.secret = before.secret();
        this.times = before.times();
        this.counts = before.counts();
        this.due = before.due();
        this.rating = before.rating();
        this.version = before.version();
    }

    public Changes status(Status to) {
        if (to != status) {
            told(due.told().newStep());
        }
        status = to;
        return this;
    }

    /** To another unit; whoever had taken it up has it no more. */
    public Changes owner(UnitId to) {
        if (!to.equals(owner)) {
            handler = null;
            told(due.told().newStep());
        }
        owner = to;
        return this;
    }

    public Changes target(@Nullable UnitId to) {
        target = to;
        return this;
    }

    public Changes handler(@Nullable UUID account) {
        handler = account;
        return this;
    }

    public Changes secret(boolean yes) {
        secret = yes;
        return this;
    }

    /** Another class has another limit: what was missed is found again from the first day. */
    public Changes classed(CaseClass to, String category) {
        if (!to.code().equals(matter.caseClass())) {
            due =
                    new Complaint.Due(
                            due.total(), null, due.step(), due.look(), due.told().newTotal());
        }
        matter =
                new Complaint.Matter(
                        to.code(),
                        to.supervision(),
                        category,
                        matter.title(),
                        matter.body(),
                        matter.language(),
                        matter.remedy(),
                        matter.eventDate(),
                        matter.location(),
                        matter.service());
        return this;
    }

    /** Only the first answer is remembered. */
    public Changes answered(Instant at) {
        var first = times.firstAnswer() == null ? at : times.firstAnswer();
        times = new Complaint.Times(times.received(), times.entered(), first, times.ended());
        return this;
    }

    /**
     * @param at null when it goes on again
     */
    public Changes ended(@Nullable Instant at) {
        times = new Complaint.Times(times.received(), times.entered(), times.firstAnswer(), at);
        return this;
    }

    public Changes returned() {
        counts = new Complaint.Counts(counts.returns() + 1, counts.objections(), counts.reopened());
        return this;
    }

    public Changes objected() {
        counts = new Complaint.Counts(counts.returns(), counts.objections() + 1, counts.reopened());
        return told(due.told().newTotal());
    }

    public Changes reopened() {
        counts = new Complaint.Counts(counts.returns(), counts.objections(), counts.reopened() + 1);
        return told(due.told().newTotal());
    }

    /** Somebody was told how far its clocks have run. */
    public Changes told(Told to) {
        due = new Complaint.Due(due.total(), due.missed(), due.step(), due.look(), to);
        return this;
    }

    public Changes rated(int stars) {
        rating = stars;
        return this;
    }

    Changes written(Complaint.Due to, int number) {
        due = to;
        version = number;
        return this;
    }

    public Complaint done() {
        return new Complaint(
                before.organisation(),
                before.id(),
                before.code(),
                before.desk(),
                before.channel(),
                before.rules(),
                matter,
                target,
                before.firstTarget(),
                owner,
                handler,
                status,
                before.anonymous(),
                secret,
                times,
                counts,
                due,
                rating,
                before.continues(),
                version);
    }
}
