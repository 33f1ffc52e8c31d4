package id.pendopo.identity;

import id.pendopo.access.Role;
import id.pendopo.notification.Emails;
import id.pendopo.shared.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * An account that is to be added.
 *
 * @param wishes roles it is to hold from the beginning; rows left empty are not among them
 */
record NewAccount(String email, String name, List<Wish> wishes) {

    static final int ROWS = 3;

    /**
     * A role at a unit, as it was typed.
     *
     * @param number of the row, from 1: its fields are {@code peran1} and {@code unit1}
     */
    record Wish(int number, String role, String unit) {

        boolean blank() {
            return role.isBlank() && unit.isBlank();
        }
    }

    NewAccount {
        email = Emails.clean(email);
        name = name.strip();
        wishes = wishes.stream().filter(wish -> wish.number() == 1 || !wish.blank()).toList();
    }

    /** What can be seen to be wrong without asking anybody. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (name.isEmpty()) {
            problems.add(Problem.of("nama", Refusal.NAME_MISSING));
        }
        if (!Emails.good(email)) {
            problems.add(Problem.of("email", Refusal.EMAIL_SHAPE));
        }
        for (var wish : wishes) {
            if (Role.of(wish.role()).isEmpty()) {
                problems.add(Problem.of("peran" + wish.number(), Refusal.ROLE_MISSING));
            }
            if (wish.unit().isBlank()) {
                problems.add(Problem.of("unit" + wish.number(), Refusal.UNIT_MISSING));
            }
        }
        return problems;
    }
}
