package id.pendopo.web;

import id.pendopo.layout.DayChart;
import id.pendopo.layout.IntervalChart;
import id.pendopo.layout.Option;
import id.pendopo.layout.Paging;
import id.pendopo.layout.PlaceChart;
import id.pendopo.layout.RangeChart;
import id.pendopo.layout.TrendChart;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every part of the design system in every state; browser tests walk it first. */
@Controller
class StylePages {

    /** What a refused form says. */
    enum Refusal implements Reason {
        NOT_YET_HAPPENED
    }

    @GetMapping("/gaya")
    String style(Model model) {
        var typed =
                new FormState(
                        Map.of(
                                "kejadian", List.of("9 November 2027"),
                                "telepon", List.of("0812 0000 1234"),
                                "kecamatan", List.of("97.01.02"),
                                "mudah", List.of("3"),
                                "kebutuhan", List.of("RODA")),
                        List.of());
        model.addAttribute("fine", typed);
        model.addAttribute(
                "refused", typed.with(List.of(Problem.of("kejadian", Refusal.NOT_YET_HAPPENED))));
        model.addAttribute(
                "districts",
                List.of(new Option("97.01.01", "Wanasari"), new Option("97.01.02", "Lembah Asri")));
        model.addAttribute(
                "ease",
                List.of(
                        new Option("1", "Tidak mudah"),
                        new Option("2", "Kurang mudah"),
                        new Option("3", "Mudah"),
                        new Option("4", "Sangat mudah")));
        model.addAttribute(
                "needs",
                List.of(
                        new Option("RODA", "Kursi roda"),
                        new Option(
                                "ISYARAT",
                                "Juru bahasa isyarat",
                                "Selasa dan Kamis, atau lewat video"),
                        new Option("RUMAH", "Petugas datang ke rumah")));
        model.addAttribute("paging", new Paging(3, 20, 187, "/gaya?halaman="));
        model.addAttribute("interval", interval());
        model.addAttribute("trend", trend());
        model.addAttribute("ranges", ranges());
        model.addAttribute("days", days());
        model.addAttribute("places", places());
        return "web/gaya";
    }

    private static IntervalChart interval() {
        return new IntervalChart(
                81.75,
                75.01,
                88.48,
                "81,75",
                "75,0",
                "88,5",
                "Nilai 81,75 pada skala 25 sampai 100",
                "Rentang 95 persen dari 75,0 sampai 88,5 menyentuh mutu C, B, dan A.",
                List.of(
                        new IntervalChart.Band("D", 25, 65, "25"),
                        new IntervalChart.Band("C", 65, 76.61, "65"),
                        new IntervalChart.Band("B", 76.61, 88.31, "76,6"),
                        new IntervalChart.Band("A", 88.31, 100, "88,3")),
                "100");
    }

    private static TrendChart trend() {
        return new TrendChart(
                List.of(
                        new TrendChart.Point("I 2025", 76.92, 72.5, 81.3),
                        new TrendChart.Point("II 2025", 79.35, 74.5, 84.2),
                        new TrendChart.Point("I 2026", 78.1, 72.3, 83.9),
                        new TrendChart.Point("II 2026", 81.75, 75, 88.5)),
                "Garis tegak: rentang nilai yang mungkin");
    }

    private static RangeChart ranges() {
        return new RangeChart(
                List.of(
                        new RangeChart.Row("Lansia", "id", "−8,3", -8.3, -12.1, -4.5),
                        new RangeChart.Row("Perempuan", "id", "+1,2", 1.2, -2.9, 5.3)),
                List.of(
                        new RangeChart.Line(-20, "−20"),
                        new RangeChart.Line(0, "0"),
                        new RangeChart.Line(20, "+20")),
                0,
                "Titik: selisih dalam poin. Garis: rentang 95%.",
                "lebih rendah",
                "lebih tinggi");
    }

    private static DayChart days() {
        return new DayChart(
                List.of(
                        new DayChart.Day("2 Nov", 9),
                        new DayChart.Day("3 Nov", 12),
                        new DayChart.Day("4 Nov", 11),
                        new DayChart.Day("5 Nov", 7),
                        new DayChart.Day("6 Nov", 0),
                        new DayChart.Day("7 Nov", 14)),
                "Jawaban tiap hari");
    }

    private static PlaceChart places() {
        return new PlaceChart(
                List.of(
                        place("Wanasari", -5.3607, 111.4623, 14),
                        place("Rasuka Kota", -5.4036, 111.5026, 38),
                        place("Muara Teduh", -5.3302, 111.5246, 0)),
                "Pengaduan menurut kecamatan",
                "U");
    }

    private static PlaceChart.Place place(String name, double north, double east, int figure) {
        var link = figure == 0 ? "" : "#bagan";
        return new PlaceChart.Place(
                name, north, east, figure, String.valueOf(figure), link, figure == 14);
    }
}
