package id.pendopo.complaint.demo;

import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Desk;
import id.pendopo.organisation.Unit;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A case on its way: what is planned, how far it has come, where it can go and who acts there.
 *
 * @param handling the unit that can act
 * @param above the unit above that one
 */
record Scene(Plan plan, Course course, Unit handling, Unit above, Staff staff) {

    RandomGenerator random() {
        return plan.manner();
    }

    Complaint current() {
        return course.current();
    }

    boolean question() {
        return plan.story().category().equals("pertanyaan");
    }

    /** Who reads it first: the desk of the whole, or the inspectors. */
    Staff.Hand first() {
        boolean inspected = current().matter().supervision() || current().desk() == Desk.SAFE;
        return inspected ? hand() : staff.desk();
    }

    Staff.Hand hand() {
        return question() ? staff.desk() : staff.hand(handling.code());
    }

    String one(List<String> words) {
        return words.get(random().nextInt(words.size()));
    }
}
