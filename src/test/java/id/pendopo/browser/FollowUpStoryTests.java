package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.pendopo.House;
import id.pendopo.organisation.photo.Shots;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * From the answers of one survey to what the next one shows, with everybody who has a hand in it.
 */
@House
class FollowUpStoryTests {

    private static final Setting PHONE = Setting.PHONE.withoutScripts();
    private static final Setting DESK = Setting.PHONE.withoutMotion().wide();
    private static final String UNIT = "RSK-DPMPTSP";
    private static final String STORY = "/tindak-lanjut/unit/" + UNIT;
    private static final String SURVEYS = "/petugas/survei/";
    private static final String FINDINGS = "/petugas/tindak-lanjut/temuan";
    private static final String OFFICER = OwnSurveys.OFFICER;
    private static final String SEATS = "Kursi tunggu diganti";
    private static final String LEAFLET = "Jam layanan ditempel di pintu";
    private static final int PREMISES = OwnSurveys.ELEMENTS.indexOf("SARPRAS");

    /** Difference and its interval, as the effect tells them. */
    private static final Pattern EFFECT =
            Pattern.compile(
                    "naik dari 69,64 menjadi 96,43\\. Dengan keyakinan 95%, perubahan sebenarnya antara"
                            + " \\+([0-9]+,[0-9]{2}) dan \\+([0-9]+,[0-9]{2})\\.");

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Test
    void whatASurveyFindsIsPromisedDoneAndSeenInTheNextOne() {
        var own = new OwnSurveys(desk());
        var first = own.answered(Map.of("unit", UNIT));
        officer(desk -> end(desk, first, "tutup"));

        var seats = promised(first, "Ruang dan fasilitas", "69,64", SEATS);
        var leaflet = promised(first, "Waktu penyelesaian", "71,43", LEAFLET);
        officer(desk -> decline(desk, first));
        everybody(desk -> assertThat(opened(desk, seats)).as("before the result").isEqualTo(404));
        officer(desk -> end(desk, first, "umumkan"));
        everybody(phone -> fromTheResultAndBack(phone, first, seats));

        officer(desk -> keep(desk, seats));
        everybody(
                phone -> {
                    phone.open("/tindak-lanjut/" + seats);
                    assertThat(text(phone))
                            .contains("Kursi baru di ruang tunggu", "Belum terlihat");
                    phone.check();
                });

        var second = nextPeriod(first);
        answered(own, second);
        officer(desk -> end(desk, second, "tutup"));
        officer(desk -> end(desk, second, "umumkan"));
        everybody(phone -> onThePageOfTheUnit(phone, first, second, seats, leaflet));
    }

    /** Goes from the page of the survey to its end, as officers do. */
    private static void end(Visit desk, String survey, String act) {
        desk.open(SURVEYS + survey);
        desk.follow("main a[href$='/" + survey + "/" + act + "'] >> nth=0");
        desk.submit();
        assertThat(desk.page().locator("main a[href$='/" + act + "']").count()).isZero();
    }

    /** The finding of this survey that names this element. */
    private static Locator finding(Visit desk, String survey, String element) {
        desk.open(FINDINGS);
        var rows = desk.page().locator("main tr", new Page.LocatorOptions().setHasText(survey));
        return rows.filter(new Locator.FilterOptions().setHasText(element)).locator("a");
    }

    /** Answers one of the lowest elements with a promise, and gives its code. */
    private String promised(String survey, String element, String value, String words) {
        try (var desk = new Visit(desk(), DESK)) {
            desk.enter(OFFICER);
            var found = finding(desk, survey, element);
            desk.leads(found::click);
            assertThat(text(desk)).contains("Belum terlihat umum");
            assertThat(heading(desk)).contains(element, value, "14 orang");
            return promised(desk, words);
        }
    }

    private static String promised(Visit desk, String words) {
        desk.follow("main a[href$='/komitmen']");
        FollowUpFixtures.promise(desk, words);
        assertThat(heading(desk)).isEqualTo(words);
        return desk.page().url().replaceFirst(".*/", "");
    }

    /** The third one is answered with a reason. */
    private static void decline(Visit desk, String survey) {
        var left = finding(desk, survey, "");
        assertThat(left.count()).as("what still waits").isOne();
        desk.leads(left::click);
        desk.choose("main input[value=BEYOND]");
        desk.page().fill("#alasan", "Kanal pengaduan diatur kabupaten.");
        desk.submit();
        assertThat(text(desk)).contains("Di luar kewenangan kami.");
    }

    /** Does what was promised: begins, ticks a step, brings evidence, ends. */
    private static void keep(Visit desk, String code) {
        var path = "/petugas/tindak-lanjut/" + code;
        act(desk, path, "mulai");
        desk.submit();
        desk.follow("main form[action$='/langkah/1'] button");
        act(desk, path, "selesai");
        desk.page().fill("#selesai", today());
        desk.submit();
        assertThat(desk.status()).as("without evidence").isBetween(400, 499);
        act(desk, path, "bukti");
        desk.page().fill("#keterangan", "Kursi baru di ruang tunggu");
        desk.page()
                .setInputFiles(
                        "#berkas",
                        new FilePayload("kursi.jpg", "image/jpeg", Shots.jpeg(400, 300)));
        desk.submit();
        act(desk, path, "selesai");
        desk.page().fill("#selesai", today());
        assertThat(desk.page().inputValue("#ukuran")).isEqualTo("SARPRAS");
        desk.submit();
        assertThat(desk.page().textContent(".pdp-title")).contains("Selesai");
    }

    private static void act(Visit desk, String path, String act) {
        desk.open(path);
        desk.follow("main a[href='" + path + "/" + act + "']");
    }

    /** From the survey's result to what was promised, and from there to the element. */
    private static void fromTheResultAndBack(Visit phone, String survey, String code) {
        phone.open("/skm/" + survey);
        assertThat(text(phone)).contains(SEATS, LEAFLET, "Kanal pengaduan diatur kabupaten.");
        phone.follow("main a[href='/tindak-lanjut/" + code + "']");
        assertThat(heading(phone)).isEqualTo(SEATS);
        phone.follow("main a[href='/skm/" + survey + "/unsur/SARPRAS']");
        assertThat(phone.status()).isEqualTo(200);
        assertThat(text(phone)).contains("69,64");
    }

    /** Copies the survey for the next period and opens it. */
    private String nextPeriod(String survey) {
        try (var desk = new Visit(desk(), DESK)) {
            desk.enter(OFFICER);
            desk.open(SURVEYS + survey + "/salin");
            // The next period is proposed; this one begins when it is opened.
            desk.page().fill("#buka", "");
            desk.page().fill("#tutup", "");
            desk.submit();
            var code = desk.page().url().replaceFirst(".*/", "");
            assertThat(code).isNotEqualTo(survey);
            end(desk, code, "buka");
            return code;
        }
    }

    /** One person answers on the phone, thirteen in other ways; the premises pleased nearly all. */
    private void answered(OwnSurveys own, String survey) {
        var rows = OwnSurveys.FOURTEEN;
        everybody(
                phone -> {
                    var filling = Filling.begun(phone, survey);
                    filling.answerAll(pleased(rows.getFirst(), '3'));
                    filling.at("periksa");
                    phone.submit();
                    assertThat(phone.page().locator("main .pdp-code").count()).isOne();
                });
        for (int i = 1; i < rows.size(); i++) {
            own.answer(survey, pleased(rows.get(i), i == 1 ? '3' : '4'));
        }
    }

    private static String pleased(String answers, char premises) {
        return answers.substring(0, PREMISES) + premises + answers.substring(PREMISES + 1);
    }

    private void onThePageOfTheUnit(
            Visit phone, String first, String second, String seats, String leaflet) {
        phone.open(STORY);
        var told = text(phone);
        assertThat(told).contains("Kami tidak bisa, karena", "Kanal pengaduan diatur kabupaten.");
        var effect = EFFECT.matcher(told);
        assertThat(effect.find()).as("the effect in " + told).isTrue();
        assertThat(figure(effect.group(1))).isPositive().isLessThan(new BigDecimal("26.79"));
        assertThat(figure(effect.group(2))).isGreaterThan(new BigDecimal("26.79"));
        assertThat(phone.page().locator("main a[href='/skm/" + first + "/unsur/SARPRAS']").count())
                .isOne();
        assertThat(phone.page().locator("main a[href='/tindak-lanjut/" + leaflet + "']").count())
                .isOne();
        phone.check();
        phone.follow("main a[href='/tindak-lanjut/" + seats + "']");
        assertThat(text(phone)).containsPattern(EFFECT);
        phone.follow("main a[href='/skm/" + second + "']");
        assertThat(phone.status()).isEqualTo(200);
        phone.page().goBack();
        phone.follow("main a[href='" + STORY + "']");
        assertThat(phone.status()).isEqualTo(200);
    }

    private static BigDecimal figure(String shown) {
        return new BigDecimal(shown.replace(',', '.'));
    }

    private void everybody(Consumer<Visit> does) {
        try (var phone = new Visit(desk(), PHONE)) {
            does.accept(phone);
        }
    }

    private void officer(Consumer<Visit> does) {
        try (var visit = new Visit(desk(), DESK)) {
            visit.enter(OFFICER);
            does.accept(visit);
        }
    }

    private static int opened(Visit visit, String code) {
        visit.open("/tindak-lanjut/" + code);
        return visit.status();
    }

    private static String heading(Visit visit) {
        return visit.page().textContent("h1");
    }

    private static String text(Visit visit) {
        return visit.page().textContent("main");
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
    }

    private Desk desk() {
        return Desk.at(port, data);
    }
}
