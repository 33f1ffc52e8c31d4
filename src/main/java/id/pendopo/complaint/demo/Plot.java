package id.pendopo.complaint.demo;

import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads a case along its plan, as far as time allows. */
final class Plot {

    private static final List<String> BEGINNINGS =
            List.of(
                    "Kami memeriksa ke tempat dan menanyai petugas yang bertugas hari itu.",
                    "Besok pagi kami lihat langsung, lalu kami kabari hasilnya.",
                    "Catatan pelayanan hari itu sedang kami periksa bersama kepala seksi.");
    private static final List<String> NOTES =
            List.of(
                    "Sudah saya telepon bagian umum, mereka cek sore ini.",
                    "Mirip dengan laporan minggu lalu, tolong dijawab bersama.",
                    "Menunggu foto dari lapangan.");
    private final Scene scene;
    private final Course course;
    private @Nullable Instant proposed;
    private @Nullable Instant shown;

    Plot(Scene scene) {
        this.scene = scene;
        this.course = scene.course();
    }

    /** When a wording for everybody was proposed; null when none was. */
    @Nullable Instant proposed() {
        return proposed;
    }

    /** When everybody could read it first; null when nobody can yet. */
    @Nullable Instant shown() {
        return shown;
    }

    void play() {
        switch (scene.plan().fate()) {
            case HELD, UNREAD -> {}
            case ABUSE -> {
                if (course.office(0)) {
                    course.officer(
                            scene.staff().desk(), Move.REJECT, course.ended(Status.SPAM), null, "");
                }
            }
            case ARCHIVED -> archived();
            case LAPSED -> lapsed();
            default -> {
                if (verified() && passedOn() && begun()) {
                    new Ending(scene).play();
                }
            }
        }
    }

    private void archived() {
        if (course.office(1)) {
            course.officer(
                    scene.first(),
                    Move.ARCHIVE,
                    course.ended(Status.ARCHIVED),
                    "SALAH_KIRIM",
                    "Pelapor menelepon: laporan ini dimaksudkan untuk kabupaten tetangga.");
        }
    }

    private void lapsed() {
        if (course.office(1)) {
            ask(
                    scene.first(),
                    "Layanan yang mana dan di kantor mana? Tanpa itu kami tidak bisa memeriksa.");
            if (course.day(course.days(31))) {
                course.time(Move.LAPSE, Status.WITHDRAWN);
            }
        }
    }

    private boolean verified() {
        if (!course.office(
                scene.plan().swift() || scene.question() ? 0 : scene.random().nextInt(3))) {
            return false;
        }
        course.officer(
                scene.first(),
                Move.VERIFY,
                course.to(Status.FORWARDED, scene.handling().id()),
                null,
                "");
        proposed = course.at();
        if (scene.plan().ago() > 9 || scene.random().nextInt(3) > 0) {
            if (scene.current().desk() == Desk.OPEN
                    && !scene.current().secret()
                    && course.office(0)) {
                course.shown(scene.first());
                shown = course.at();
            }
        }
        return scene.plan().fate() != Fate.FORWARDED;
    }

    /** Some units say first that it is somebody else’s task. */
    private boolean passedOn() {
        boolean back = scene.plan().fate() == Fate.GIVEN_BACK;
        if (back || !scene.plan().swift() && scene.random().nextInt(14) == 0) {
            if (!course.office(1)) {
                return false;
            }
            var returned =
                    scene.current()
                            .change()
                            .status(Status.RETURNED)
                            .owner(scene.above().id())
                            .returned()
                            .done();
            course.officer(
                    scene.hand(),
                    Move.RETURN,
                    returned,
                    "BUKAN_TUGAS",
                    "Menurut tugas dan fungsi, hal ini ditangani unit lain.");
            if (back || !course.office(1)) {
                return false;
            }
            course.officer(
                    scene.staff().desk(),
                    Move.VERIFY,
                    course.to(Status.FORWARDED, scene.handling().id()),
                    null,
                    "Sudah dibicarakan: unit Anda yang paling dekat dengan masalahnya.");
        }
        return true;
    }

    private boolean begun() {
        if (!course.office(
                scene.plan().swift() || scene.question()
                        ? scene.random().nextInt(2)
                        : 1 + scene.random().nextInt(3))) {
            return false;
        }
        var hand = scene.hand();
        course.officer(
                hand,
                Move.START,
                scene.current().change().status(Status.IN_PROGRESS).handler(hand.account()).done(),
                null,
                scene.one(BEGINNINGS));
        if (scene.random().nextInt(5) == 0 && course.office(0)) {
            course.note(hand, scene.one(NOTES));
        }
        return switch (scene.plan().fate()) {
            case STARTED -> false;
            case ASKED -> {
                if (course.office(1)) {
                    ask(hand, "Kira-kira pukul berapa hal itu terjadi, dan di bagian mana?");
                }
                yield false;
            }
            case PAUSED -> {
                pause(hand);
                yield false;
            }
            case WITHDRAWN -> {
                if (course.home(1 + scene.random().nextDouble() * 3)) {
                    course.reporter(
                            Move.WITHDRAW, course.ended(Status.WITHDRAWN), "Sudah beres sendiri.");
                }
                yield false;
            }
            default -> scene.plan().swift() || scene.random().nextInt(9) > 0 || clarified(hand);
        };
    }

    private boolean clarified(Staff.Hand hand) {
        if (!course.office(1)) {
            return false;
        }
        ask(hand, "Kira-kira pukul berapa hal itu terjadi, dan di bagian mana?");
        if (!course.home(0.5 + scene.random().nextDouble() * 5)) {
            return false;
        }
        course.reporter(
                Move.REPLY,
                course.to(Status.IN_PROGRESS),
                "Pagi hari, di bagian depan dekat pintu masuk.");
        return true;
    }

    private void ask(Staff.Hand hand, String question) {
        course.officer(hand, Move.ASK, course.to(Status.PENDING_INFO), null, question);
    }

    private void pause(Staff.Hand hand) {
        if (!course.office(2)) {
            return;
        }
        boolean conduct = scene.current().matter().supervision();
        course.officer(
                hand,
                Move.PAUSE,
                course.to(Status.PAUSED),
                conduct ? "HUKUM" : "DARURAT",
                conduct
                        ? "Perkara yang sama diperiksa kejaksaan. Kami lanjutkan setelah ada hasilnya."
                        : "Alat berat dipakai membuka jalan yang tertimbun longsor. Kami lanjutkan"
                                + " begitu kembali.");
    }
}
