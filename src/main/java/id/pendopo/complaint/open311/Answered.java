package id.pendopo.complaint.open311;

import id.pendopo.complaint.open311.Attribute.Kind;
import id.pendopo.complaint.open311.Attribute.Meaning;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was answered to the attributes of a service, checked one by one. */
final class Answered {

    private static final Pattern NAME = Pattern.compile("attribute\\[([^\\]]{1,64})](?:\\[\\d*])?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,6})?");
    private static final Set<Meaning> TRUTHS = Set.of(Meaning.ANONYMOUS, Meaning.SECRET);
    private static final Set<String> YES = Set.of("ya", "yes", "true", "1");
    private static final Set<String> NO = Set.of("tidak", "no", "false", "0");
    private static final int LINE = 200;
    private static final int TEXT = 4_000;
    private static final int MOST_OTHERS = 20;

    private final String language;
    private final ZoneId zone;
    private final Map<Meaning, String> values = new EnumMap<>(Meaning.class);
    private final List<String> story = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Answered(Parameters sent, List<Attribute> asked, String language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        var given = given(sent);
        for (var one : asked) {
            if (one.shape().variable()) {
                answer(one, given.getOrDefault(one.code(), List.of()));
            }
        }
        var known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        asked.forEach(one -> known.add(one.code()));
        given.forEach(
                (code, typed) -> {
                    if (!known.contains(code) && others.size() < MOST_OTHERS) {
                        var value = String.join(", ", typed).replace('\n', ' ');
                        others.add(
                                code + ": " + value.substring(0, Math.min(LINE, value.length())));
                    }
                });
    }

    /** By the codes in capitals or not: a wish for secrecy must not fail by the way it is spelt. */
    private static Map<String, List<String>> given(Parameters sent) {
        var given = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        for (var name : sent.names()) {
            var matcher = NAME.matcher(name);
            if (matcher.matches()) {
                given.computeIfAbsent(matcher.group(1), _ -> new ArrayList<>())
                        .addAll(sent.texts(name).stream().map(String::strip).toList());
            }
        }
        return given;
    }

    private void answer(Attribute one, List<String> typed) {
        if (typed.isEmpty()) {
            if (one.shape().required()) {
                refuse(one, Refusal.ATTRIBUTE_MISSING, name(one), one.code());
            }
            return;
        }
        boolean many = one.shape().kind() == Kind.MULTIVALUELIST;
        if (!many && new HashSet<>(typed).size() > 1) {
            refuse(one, Refusal.ATTRIBUTE_ONCE, name(one));
            return;
        }
        var good = (many ? typed : typed.subList(0, 1)).stream().filter(v -> good(one, v)).toList();
        if (good.isEmpty()) {
            return;
        }
        if (one.shape().meaning() == Meaning.STORY) {
            var said = good.stream().map(value -> said(one, value)).distinct().toList();
            story.add(name(one) + ": " + String.join(", ", said));
        } else {
            values.put(one.shape().meaning(), good.getFirst());
        }
    }

    private boolean good(Attribute one, String typed) {
        int before = problems.size();
        switch (one.shape().kind()) {
            case STRING -> {
                if (typed.indexOf('\n') >= 0) {
                    refuse(one, Refusal.ATTRIBUTE_ONE_LINE, name(one));
                }
                length(one, typed, LINE);
            }
            case TEXT -> length(one, typed, TEXT);
            case NUMBER -> {
                if (!NUMBER.matcher(typed).matches()) {
                    refuse(one, Refusal.ATTRIBUTE_NUMBER, name(one));
                }
            }
            case DATETIME -> {
                if (day(typed) == null) {
                    refuse(one, Refusal.ATTRIBUTE_DATE, name(one));
                }
            }
            case SINGLEVALUELIST, MULTIVALUELIST -> choice(one, typed);
        }
        return problems.size() == before;
    }

    private void choice(Attribute one, String typed) {
        var word = typed.toLowerCase(Locale.ROOT);
        boolean truth =
                TRUTHS.contains(one.shape().meaning()) && (YES.contains(word) || NO.contains(word));
        if (!one.knows(typed) && !truth) {
            var keys =
                    one.choices().stream()
                            .map(Attribute.Choice::key)
                            .collect(Collectors.joining(", "));
            refuse(one, Refusal.ATTRIBUTE_VALUE, name(one), typed, keys);
        }
    }

    private void length(Attribute one, String typed, int most) {
        if (typed.length() > most) {
            refuse(one, Refusal.ATTRIBUTE_TOO_LONG, name(one), most);
        }
    }

    /** A choice by its name, anything else as it is. */
    private String said(Attribute one, String typed) {
        return one.choices().stream()
                .filter(choice -> choice.key().equals(typed))
                .map(choice -> choice.name().in(language))
                .findFirst()
                .orElse(typed);
    }

    private @Nullable LocalDate day(String typed) {
        var date =
                typed.length() > 10 && typed.charAt(10) == 'T' && !zoned(typed)
                        ? typed.substring(0, 10)
                        : typed;
        return Moments.read(date, zone).map(at -> LocalDate.ofInstant(at, zone)).orElse(null);
    }

    private static boolean zoned(String typed) {
        return typed.endsWith("Z") || typed.lastIndexOf('+') > 10 || typed.lastIndexOf('-') > 10;
    }

    private String name(Attribute one) {
        return one.name().in(language);
    }

    private void refuse(Attribute one, Reason reason, Object... arguments) {
        problems.add(Problem.of("attribute." + one.code(), reason, arguments));
    }

    List<Problem> problems() {
        return problems;
    }

    /** Lines that belong to the story. */
    List<String> story() {
        return story;
    }

    /** What nobody asked. */
    List<String> others() {
        return others;
    }

    String value(Meaning meaning) {
        return values.getOrDefault(meaning, "");
    }

    boolean on(Meaning meaning) {
        return YES.contains(value(meaning).toLowerCase(Locale.ROOT));
    }

    @Nullable LocalDate eventDate() {
        var typed = value(Meaning.EVENT_DATE);
        return typed.isEmpty() ? null : day(typed);
    }
}
