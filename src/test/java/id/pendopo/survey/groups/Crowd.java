package id.pendopo.survey.groups;

import id.pendopo.survey.Facet;
import id.pendopo.survey.ResponseRows.Row;
import id.pendopo.survey.Snapshot;
import id.pendopo.survey.arithmetic.Answers;
import id.pendopo.survey.arithmetic.TallySheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** People made up for a survey; the same seed gives the same people. */
record Crowd(List<Person> people) {

    static final List<String> KEYS =
            List.of(
                    "PERSYARATAN",
                    "PROSEDUR",
                    "WAKTU",
                    "BIAYA",
                    "PRODUK",
                    "KOMPETENSI",
                    "PERILAKU",
                    "SARPRAS",
                    "PENGADUAN");
    private static final List<String> NEEDS =
            List.of("IBU_HAMIL", "DISABILITAS_FISIK", "DISABILITAS_NETRA", "KORBAN_BENCANA");

    /** One person; empty strings where nothing was said. */
    record Person(Answers answers, Map<Facet, List<String>> values) {

        boolean stands(Facet facet, String value) {
            return values.get(facet).contains(value);
        }

        Row row() {
            return new Row(
                    answers,
                    values.get(Facet.SEX).getFirst(),
                    values.get(Facet.AGE).getFirst(),
                    values.get(Facet.NEED).getLast());
        }
    }

    /**
     * So many people, of whom some have needs.
     *
     * @param needy how likely a need is
     */
    static Crowd of(Random random, int size, double needy) {
        var people = new ArrayList<Person>();
        for (int i = 0; i < size; i++) {
            people.add(person(random, needy));
        }
        return new Crowd(people);
    }

    private static Person person(Random random, double needy) {
        var answers = new ArrayList<Integer>();
        KEYS.forEach(_ -> answers.add(2 + random.nextInt(3)));
        int age = 12 + random.nextInt(70);
        var needs = new ArrayList<String>();
        if (age >= 60 && random.nextDouble() < .9) {
            needs.add("LANSIA");
        }
        if (age < 18 && random.nextDouble() < .7) {
            needs.add("ANAK");
        }
        for (var need : NEEDS) {
            if (random.nextDouble() < needy) {
                needs.add(need);
            }
        }
        var sex = said(random, List.of("L", "P"));
        var service = said(random, List.of("A", "A", "A", "B", "B", "C"));
        var need = needs.isEmpty() ? Facet.NONE : Facet.ANY;
        var values = new LinkedHashMap<Facet, List<String>>();
        values.put(Facet.CHANNEL, List.of(random.nextDouble() < .9 ? "WEB" : "PAPER"));
        values.put(Facet.SERVICE, List.of(service));
        values.put(Facet.SEX, List.of(sex));
        values.put(Facet.EDUCATION, List.of(said(random, List.of("SD", "SMA", "SMA", "S1"))));
        values.put(Facet.OCCUPATION, List.of(said(random, List.of("PNS", "SWASTA", "LAINNYA"))));
        values.put(Facet.AGE, List.of(random.nextDouble() < .95 ? band(age) : Facet.UNKNOWN));
        needs.add(need);
        values.put(Facet.NEED, needs);
        values.put(Facet.SEX_NEED, List.of(sex + "|" + need));
        values.put(Facet.SERVICE_NEED, List.of(service + "|" + need));
        return new Person(new Answers(answers), values);
    }

    private static String band(int age) {
        return Facet.ages().get(age < 18 ? 0 : age < 30 ? 1 : age < 45 ? 2 : age < 60 ? 3 : 4);
    }

    private static String said(Random random, List<String> choices) {
        return random.nextDouble() < .03
                ? Facet.UNKNOWN
                : choices.get(random.nextInt(choices.size()));
    }

    GroupCounts counts() {
        var facets = new TreeMap<Facet, SortedMap<String, id.pendopo.survey.arithmetic.Tally>>();
        for (var facet : Facet.values()) {
            var sheets = new TreeMap<String, TallySheet>();
            for (var person : people) {
                for (var value : person.values().get(facet)) {
                    sheets.computeIfAbsent(value, _ -> TallySheet.empty(KEYS.size()))
                            .add(person.answers());
                }
            }
            var tallies = new TreeMap<String, id.pendopo.survey.arithmetic.Tally>();
            sheets.forEach((value, sheet) -> tallies.put(value, sheet.tally(KEYS)));
            facets.put(facet, tallies);
        }
        var snapshot =
                new Snapshot(
                        1,
                        "UJI",
                        "Uji",
                        "UJI",
                        "EXACT",
                        1000,
                        null,
                        null,
                        0,
                        0,
                        new TreeMap<>(),
                        null,
                        facets);
        return GroupCounts.of(snapshot, KEYS, people.stream().map(Person::row).toList());
    }

    /** Who of them is meant, as one number for each person. */
    double[] who(Predicate<Person> which) {
        return people.stream().mapToDouble(person -> which.test(person) ? 1 : 0).toArray();
    }
}
