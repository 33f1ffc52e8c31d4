package id.pendopo.survey.questionnaire;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.audit.AuditTrail;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Crockford;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.survey.Instruments;
import id.pendopo.survey.Question;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes versions of the questionnaire. The elements of the regulation are asked in every one of
 * them, in their own words; a version never changes once it was made.
 */
@Component
class Versions {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_ANSWER = 80;
    private static final int FEWEST_ANSWERS = 2;
    private static final int MOST_ANSWERS = 8;
    private static final int CODE_LENGTH = 5;

    private final VersionStore store;
    private final Instruments instruments;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Clock clock;

    Versions(
            VersionStore store,
            Instruments instruments,
            Organisations organisations,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.instruments = instruments;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    List<Version> all(OrganisationId organisation) {
        return store.all(organisation);
    }

    Optional<Version> find(OrganisationId organisation, String code) {
        return all(organisation).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** What may be added beside the elements of the regulation, each as it would be asked. */
    List<Question> additional() {
        return store.additional().stream().flatMap(key -> described(key).stream()).toList();
    }

    private Optional<Question> described(String key) {
        return store.described(key).flatMap(code -> instruments.of(code).question(key));
    }

    /** A code nobody has yet; the form bears it, so that sending it twice makes one version. */
    String code() {
        return Crockford.random(CODE_LENGTH);
    }

    /**
     * Makes a version, or answers with the one that was already made with the same code.
     *
     * @param asked the code the form bears; another is taken where it can't be one
     */
    @Transactional
    Outcome<String> make(Officer officer, @Nullable String asked, Wish wish) {
        var problems = problems(wish);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var own =
                Optional.ofNullable(asked)
                        .flatMap(typed -> Crockford.read(typed, CODE_LENGTH))
                        .orElseGet(this::code);
        var code = instruments.standard() + "-" + own;
        if (!make(officer.organisation(), code, wish, officer.actor(), clock.instant())) {
            return find(officer.organisation(), code)
                            .filter(one -> one.madeBy().equals(officer.actor()))
                            .isPresent()
                    ? Outcome.done(code)
                    : Outcome.refused("", Refusal.CODE_TAKEN, code);
        }
        audit.record(
                officer.organisation(),
                officer.actor(),
                "survey.questionnaire.made",
                code,
                Map.of("title", wish.title(), "decree", wish.decree()));
        return Outcome.done(code);
    }

    /**
     * Makes a version that was found right, in the caller's transaction.
     *
     * @return false when the code is taken
     */
    boolean make(OrganisationId organisation, String code, Wish wish, String author, Instant now) {
        var base = instruments.of(instruments.standard());
        var added =
                additional().stream()
                        .filter(one -> wish.uses().get(one.key()) != Wish.Use.NOT_ASKED)
                        .toList();
        var questions = Questions.of(base, added, wish);
        int elements = (int) questions.stream().filter(Question::element).count();
        // As large a part of the elements as in the version of the regulation, rounded up.
        int minimum = Math.ceilDiv(base.minimumAnswers() * elements, base.size());
        if (!store.add(organisation, code, base.code(), wish, minimum, author, now)) {
            return false;
        }
        questions.stream().filter(Question::rated).forEach(one -> store.add(code, one));
        questions.stream().filter(one -> !one.rated()).forEach(one -> store.add(code, one));
        return true;
    }

    /** Offers a version no more, or again. Surveys that ask with it go on. */
    @Transactional
    Outcome<String> withdraw(Officer officer, String code, boolean away) {
        var version = find(officer.organisation(), code).filter(Version::own);
        if (version.isEmpty()) {
            return Outcome.refused("", Refusal.UNKNOWN, code);
        }
        if (!mayWithdraw(officer, version.get())) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        if (store.withdraw(officer.organisation(), code, away ? clock.instant() : null)) {
            audit.record(
                    officer.organisation(),
                    officer.actor(),
                    away ? "survey.questionnaire.withdrawn" : "survey.questionnaire.offered",
                    code,
                    Map.of());
        }
        return Outcome.done(code);
    }

    /** Who made it, or who may act for the whole organisation. */
    boolean mayWithdraw(Officer officer, Version version) {
        var root = organisations.root(officer.organisation());
        return version.own()
                && (version.madeBy().equals(officer.actor())
                        || officer.mayAt(root, Role.SURVEY_OFFICER));
    }

    private List<Problem> problems(Wish wish) {
        var problems = new ArrayList<Problem>();
        if (wish.title().isEmpty()) {
            problems.add(Problem.of("judul", Refusal.TITLE_MISSING));
        }
        length("judul", wish.title(), LONGEST_TITLE, Refusal.TITLE_TOO_LONG, problems);
        length("judul-en", wish.english(), LONGEST_TITLE, Refusal.TITLE_TOO_LONG, problems);
        if (wish.changesIndex() && wish.decree().isEmpty()) {
            problems.add(Problem.of("keputusan", Refusal.DECREE_MISSING));
        }
        length("keputusan", wish.decree(), LONGEST_QUESTION, Refusal.DECREE_TOO_LONG, problems);
        wish.asked().forEach(own -> problems(own, problems));
        if (problems.isEmpty() && wish.addsNothing()) {
            problems.add(Problem.of("kepentingan", Refusal.NOTHING_ADDED));
        }
        return problems;
    }

    private static void problems(Wish.Own own, List<Problem> problems) {
        var question = "tanya-" + own.place();
        var answers = "jawab-" + own.place();
        var translations = "jawab-en-" + own.place();
        if (own.question().isEmpty()) {
            problems.add(Problem.of(question, Refusal.QUESTION_MISSING, own.place()));
        }
        length(question, own.question(), LONGEST_QUESTION, Refusal.QUESTION_TOO_LONG, problems);
        length(
                "tanya-en-" + own.place(),
                own.english(),
                LONGEST_QUESTION,
                Refusal.QUESTION_TOO_LONG,
                problems);
        int count = own.answers().size();
        if (count < FEWEST_ANSWERS || count > MOST_ANSWERS) {
            problems.add(
                    Problem.of(
                            answers, Refusal.ANSWERS_NUMBER, FEWEST_ANSWERS, MOST_ANSWERS, count));
        } else if (!own.translations().isEmpty() && own.translations().size() != count) {
            problems.add(
                    Problem.of(
                            translations,
                            Refusal.TRANSLATION_NUMBER,
                            count,
                            own.translations().size()));
        }
        answers(answers, own.answers(), problems);
        answers(translations, own.translations(), problems);
    }

    private static void answers(String field, List<String> answers, List<Problem> problems) {
        var seen = new HashSet<String>();
        for (var answer : answers) {
            length(field, answer, LONGEST_ANSWER, Refusal.ANSWER_TOO_LONG, problems);
            if (!seen.add(answer.toLowerCase(Locale.ROOT))) {
                problems.add(Problem.of(field, Refusal.ANSWER_TWICE, answer));
            }
        }
    }

    private static void length(
            String field, String text, int longest, Refusal reason, List<Problem> problems) {
        if (text.length() > longest) {
            problems.add(Problem.of(field, reason, longest, text.length()));
        }
    }
}
