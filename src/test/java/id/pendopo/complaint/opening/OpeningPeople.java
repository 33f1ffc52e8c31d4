package id.pendopo.complaint.opening;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.desk.NewCases;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Officers of tests who want to open identities, and why they may not. */
@Component
class OpeningPeople {

    private final NewCases cases;

    OpeningPeople(NewCases cases) {
        this.cases = cases;
    }

    Officer inspector(int number) {
        return cases.officer(Role.INSPECTOR, "RSK-INSPEKTORAT", number);
    }

    Officer officer() {
        return cases.officer(Role.COMPLAINT_OFFICER, "RSK", 8);
    }

    /** The same person with the roles of both. */
    static Officer also(Officer one, Officer other) {
        var grants = Stream.concat(one.grants().stream(), other.grants().stream()).toList();
        return new Officer(one.account(), one.organisation(), one.name(), one.email(), grants);
    }

    static List<Reason> reasons(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> List.of();
            case Outcome.Refused<?>(var problems) ->
                    problems.stream().map(Problem::reason).toList();
        };
    }
}
