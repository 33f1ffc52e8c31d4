package id.pendopo.complaint.intake;

import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Fills in the form page by page, and says what is wrong with a page. */
@Component
class Filling {

    private final Complaints complaints;
    private final Addressees addressees;

    Filling(Complaints complaints, Addressees addressees) {
        this.complaints = complaints;
        this.addressees = addressees;
    }

    /** What was written so far, with what these fields say now, however long it is. */
    static Filled given(Filled before, List<String> names, MultiValueMap<String, String> typed) {
        var all = new HashMap<>(before.values());
        for (var name : names) {
            var value = typed.getFirst(name);
            var text = value == null ? "" : value.replace("\u0000", "").replace("\r", "").strip();
            all.put(name, text);
        }
        return new Filled(all);
    }

    /** What is wrong on one page. */
    List<Problem> problems(OrganisationId organisation, Step step, Filled filled) {
        var problems = new ArrayList<>(problems(organisation, filled, Channel.WEB, null));
        problems.removeIf(problem -> !step.fields().contains(problem.field()));
        var blamed = problems.stream().map(Problem::field).toList();
        tooLong(step, filled).stream()
                .filter(problem -> !blamed.contains(problem.field()))
                .forEach(problems::add);
        return problems;
    }

    /** What is too long to be kept even for later. */
    static List<Problem> tooLong(Step step, Filled filled) {
        return step.fields().stream()
                .filter(name -> filled.value(name).length() > Field.kept(name))
                .map(
                        name ->
                                Problem.of(
                                        name,
                                        Refusal.TOO_LONG,
                                        filled.value(name).length(),
                                        Field.longest(name)))
                .toList();
    }

    /** All that is wrong, in the fields of the form. */
    List<Problem> problems(
            OrganisationId organisation,
            Filled filled,
            Channel channel,
            @Nullable Instant received) {
        var problems = new ArrayList<Problem>();
        if (filled.on(Field.DATE) && Filled.day(filled.value(Field.DATE)) == null) {
            problems.add(Problem.of(Field.DATE, id.pendopo.complaint.Refusal.NOT_A_DATE));
        }
        var addressee = addressees.find(organisation, filled.value(Field.ADDRESSEE));
        if (addressee.isEmpty()) {
            problems.add(Problem.of(Field.ADDRESSEE, Refusal.ADDRESSEE_UNKNOWN));
        }
        var fresh =
                filled.complaint(
                        addressee.orElse(Addressees.Addressee.NOBODY),
                        "id",
                        channel,
                        received,
                        List.of());
        problems.addAll(inForm(complaints.check(organisation, fresh)));
        who(filled, problems);
        return problems;
    }

    private static void who(Filled filled, List<Problem> problems) {
        switch (filled.value(Field.WHO)) {
            case Field.NAMELESS -> {}
            case Field.NAMED -> {
                if (!filled.on(Field.NAME)) {
                    problems.add(Problem.of(Field.NAME, Refusal.NAME_MISSING));
                }
            }
            default -> problems.add(Problem.of(Field.WHO, Refusal.WHO_MISSING));
        }
    }

    /** The case as it is handed over. */
    NewComplaint complaint(
            OrganisationId organisation,
            Filled filled,
            String language,
            Channel channel,
            @Nullable Instant received,
            List<NewComplaint.Upload> uploads) {
        var addressee =
                addressees
                        .find(organisation, filled.value(Field.ADDRESSEE))
                        .orElse(Addressees.Addressee.NOBODY);
        return filled.complaint(addressee, language, channel, received, uploads);
    }

    static List<Problem> inForm(List<Problem> problems) {
        return problems.stream()
                .map(one -> new Problem(Field.inForm(one.field()), one.reason(), one.arguments()))
                .toList();
    }
}
