package id.pendopo.organisation;

import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A unit as an administrator types it.
 *
 * @param parent code of the parent; empty for the root
 */
record UnitForm(
        String code,
        String parent,
        String name,
        String shortName,
        String kind,
        String address,
        String regionCode,
        String phone,
        String email,
        String whatsapp,
        @Nullable Position position,
        List<Unit.Hours> hours,
        List<Unit.Access> accessibility,
        List<Problem> problems) {

    /** {@code ID} is the name of the nation's calendar. */
    private static final Pattern CODE = Pattern.compile("(?!ID$)[A-Z0-9][A-Z0-9-]{1,39}");

    private static final Pattern WHATSAPP = Pattern.compile("\\+[1-9]\\d{7,14}");

    static UnitForm of(MultiValueMap<String, String> typed) {
        var problems = new ArrayList<Problem>();
        var form =
                new UnitForm(
                        text(typed, "kode").toUpperCase(Locale.ROOT),
                        text(typed, "induk"),
                        text(typed, "nama"),
                        text(typed, "singkatan"),
                        text(typed, "jenis"),
                        text(typed, "alamat"),
                        text(typed, "wilayah"),
                        text(typed, "telepon"),
                        text(typed, "email"),
                        whatsapp(text(typed, "whatsapp"), problems),
                        position(typed, problems),
                        hours(typed, problems),
                        accessibility(typed),
                        problems);
        if (!CODE.matcher(form.code).matches()) {
            problems.add(Problem.of("kode", Refusal.UNIT_CODE_SHAPE));
        }
        if (form.name.isEmpty()) {
            problems.add(Problem.of("nama", Refusal.UNIT_NAME_MISSING));
        }
        return form;
    }

    /** The form as it is filled in for a unit that exists. */
    static FormState of(Unit unit, @Nullable String parent) {
        var values = new LinkedHashMap<String, String>();
        values.put("kode", unit.code());
        values.put("induk", parent == null ? "" : parent);
        values.put("nama", unit.name());
        values.put("singkatan", unit.shortName());
        values.put("jenis", unit.kind());
        values.put("alamat", unit.address());
        values.put("wilayah", unit.regionCode() == null ? "" : unit.regionCode());
        values.put("telepon", unit.phone());
        values.put("email", unit.email());
        values.put("whatsapp", unit.whatsapp());
        var position = unit.position();
        if (position != null) {
            values.put("lintang", Position.plain(position.latitude()));
            values.put("bujur", Position.plain(position.longitude()));
        }
        for (var open : unit.hours()) {
            for (int day : open.days()) {
                values.put("buka" + day, open.open().toString());
                values.put("tutup" + day, open.close().toString());
            }
        }
        for (var access : unit.accessibility()) {
            values.put("ada-" + access.facility(), access.present() ? "ya" : "tidak");
            values.put("catatan-" + access.facility(), access.note() == null ? "" : access.note());
        }
        return FormState.of(values);
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** The number as it is dialled from anywhere; one that begins with 0 is Indonesian. */
    private static String whatsapp(String typed, List<Problem> problems) {
        var digits = typed.replaceAll("[ ().-]", "").replaceFirst("^(00|\\+)", "");
        var number = "+" + digits.replaceFirst("^0", "62");
        if (typed.isEmpty()) {
            return "";
        }
        if (!WHATSAPP.matcher(number).matches()) {
            problems.add(Problem.of("whatsapp", Refusal.WHATSAPP_SHAPE, typed));
        }
        return number;
    }

    private static @Nullable Position position(
            MultiValueMap<String, String> typed, List<Problem> problems) {
        return switch (Position.of(text(typed, "lintang"), text(typed, "bujur"))) {
            case Outcome.Done<Optional<Position>>(var position) -> position.orElse(null);
            case Outcome.Refused<Optional<Position>>(var faults) -> {
                problems.addAll(faults);
                yield null;
            }
        };
    }

    /** Days with the same hours are kept together. */
    private static List<Unit.Hours> hours(
            MultiValueMap<String, String> typed, List<Problem> problems) {
        Map<String, List<Integer>> days = new LinkedHashMap<>();
        for (int day = 1; day <= 7; day++) {
            var open = text(typed, "buka" + day);
            var close = text(typed, "tutup" + day);
            if (open.isEmpty() && close.isEmpty()) {
                continue;
            }
            try {
                var from = LocalTime.parse(open);
                var to = LocalTime.parse(close);
                if (!from.isBefore(to)) {
                    problems.add(Problem.of("buka" + day, Refusal.HOURS_BACKWARDS));
                }
                days.computeIfAbsent(from + " " + to, _ -> new ArrayList<>()).add(day);
            } catch (DateTimeException e) {
                problems.add(Problem.of("buka" + day, Refusal.HOURS_INCOMPLETE));
            }
        }
        return days.entrySet().stream()
                .map(
                        entry -> {
                            var ends = entry.getKey().split(" ");
                            return new Unit.Hours(
                                    entry.getValue(),
                                    LocalTime.parse(ends[0]),
                                    LocalTime.parse(ends[1]));
                        })
                .toList();
    }

    private static List<Unit.Access> accessibility(MultiValueMap<String, String> typed) {
        return typed.keySet().stream()
                .filter(field -> field.startsWith("ada-"))
                .filter(field -> !text(typed, field).isEmpty())
                .map(
                        field -> {
                            var key = field.substring("ada-".length());
                            var note = text(typed, "catatan-" + key);
                            return new Unit.Access(
                                    key,
                                    text(typed, field).equals("ya"),
                                    note.isEmpty() ? null : note);
                        })
                .toList();
    }
}
