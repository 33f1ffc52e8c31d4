package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.Fees;
import id.pendopo.catalogue.ProcessingTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a component's form before anybody types. */
public record BodyValues(Map<String, String> values, int rows) {

    public static BodyValues of(@Nullable Body body) {
        var values = new HashMap<String, String>();
        int rows = body == null ? 0 : fill(values, body);
        for (int row = 1; row <= rows; row++) {
            values.put("urutan-" + row, Integer.toString(row));
        }
        return new BodyValues(values, rows);
    }

    private static int fill(Map<String, String> values, Body body) {
        return switch (body) {
            case Body.Requirements all -> {
                each(
                        all.requirements(),
                        (one, row) -> {
                            put(values, row, "judul", one.title());
                            put(values, row, "jenis", one.kind());
                            put(values, row, "wajib", answer(one.mandatory()));
                            put(values, row, "syarat", one.condition());
                            put(values, row, "catatan", one.description());
                        });
                yield all.requirements().size();
            }
            case Body.Steps all -> {
                each(
                        all.steps(),
                        (one, row) -> {
                            put(values, row, "judul", one.title());
                            put(values, row, "pelaku", one.actor());
                            put(values, row, "menit", one.minutes());
                            put(values, row, "catatan", one.description());
                        });
                yield all.steps().size();
            }
            case ProcessingTime time -> {
                values.put("nilai", Integer.toString(time.value()));
                values.put("satuan", time.unit().name());
                values.put("hitung", time.clockStarts().name());
                values.put("catatan", Objects.requireNonNullElse(time.note(), ""));
                yield 0;
            }
            case Fees all -> {
                each(
                        all.fees(),
                        (one, row) -> {
                            boolean free = one.basis() == Fees.Basis.FREE;
                            put(values, row, "dasar", one.basis());
                            put(values, row, "jumlah", free ? null : one.amount());
                            put(values, row, "syarat", one.condition());
                            put(values, row, "hukum", one.legalBasis());
                        });
                yield all.fees().size();
            }
            case Body.Products all -> {
                each(
                        all.products(),
                        (one, row) -> {
                            put(values, row, "judul", one.name());
                            put(values, row, "bentuk", one.form());
                            put(values, row, "masa", one.validity());
                        });
                yield all.products().size();
            }
            case Body.Channels all -> {
                values.put("teks", all.text());
                values.put("hari", Integer.toString(all.answerWorkingDays()));
                each(
                        all.channels(),
                        (one, row) -> {
                            put(values, row, "jenis", one.type());
                            put(values, row, "isi", one.value());
                            put(values, row, "jam", one.hours());
                        });
                yield all.channels().size();
            }
            case Body.Laws all -> {
                var titles = all.laws().stream().map(Body.Law::title).toList();
                values.put("baris", String.join("\n", titles));
                yield 0;
            }
            case Body.Facilities all -> {
                each(
                        all.facilities(),
                        (one, row) -> {
                            put(values, row, "judul", one.name());
                            put(values, row, "rentan", answer(one.forVulnerable()));
                        });
                yield all.facilities().size();
            }
            case Body.Items all -> {
                values.put("baris", String.join("\n", all.items()));
                yield 0;
            }
            case Body.Prose prose -> {
                values.put("teks", prose.text());
                yield 0;
            }
            case Body.Staff all -> {
                each(
                        all.staff(),
                        (one, row) -> {
                            put(values, row, "judul", one.role());
                            put(values, row, "jumlah", one.count());
                        });
                yield all.staff().size();
            }
            case Body.Evaluation evaluation -> {
                values.put("teks", evaluation.text());
                values.put("bulan", Integer.toString(evaluation.everyMonths()));
                yield 0;
            }
        };
    }

    private static BodyForm.Answer answer(boolean yes) {
        return yes ? BodyForm.Answer.YES : BodyForm.Answer.NO;
    }

    private interface Putting<T> {
        void put(T item, int row);
    }

    private static <T> void each(List<T> items, Putting<T> putting) {
        for (int i = 0; i < items.size(); i++) {
            putting.put(items.get(i), i + 1);
        }
    }

    private static void put(
            Map<String, String> values, int row, String field, @Nullable Object value) {
        values.put(field + "-" + row, value == null ? "" : value.toString());
    }
}
