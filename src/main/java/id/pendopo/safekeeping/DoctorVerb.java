package id.pendopo.safekeeping;

import id.pendopo.shared.Verb;
import java.util.List;
import java.util.function.Supplier;

/** {@code bin/pendopo doctor PART}: looks at one part of the installation and changes nothing. */
final class DoctorVerb implements Verb {

    private final String part;
    private final Supplier<List<Finding>> examination;

    DoctorVerb(String part, Supplier<List<Finding>> examination) {
        this.part = part;
        this.examination = examination;
    }

    @Override
    public String name() {
        return "doctor " + part;
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            System.err.println(name() + " takes no arguments");
            return 2;
        }
        var findings = examination.get();
        findings.forEach(finding -> System.out.println(finding.line()));
        return findings.stream().anyMatch(one -> one.kind() == Finding.Kind.WRONG) ? 1 : 0;
    }
}
