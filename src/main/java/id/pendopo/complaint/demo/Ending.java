package id.pendopo.complaint.demo;

import id.pendopo.complaint.Move;
import id.pendopo.complaint.Status;
import java.util.List;

/** Leads a case from its answer to its end, as far as time allows. */
final class Ending {

    private static final List<String> OBJECTIONS =
            List.of(
                    "Sampai hari ini keadaannya masih sama, saya lihat sendiri kemarin.",
                    "Jawabannya tidak menjawab yang saya tanyakan.",
                    "Baru sebagian yang diperbaiki. Mohon dilihat lagi.");
    private static final List<String> THANKS =
            List.of(
                    "Terima kasih, cepat ditanggapi.",
                    "Sudah lebih baik, semoga seterusnya.",
                    "ok mksh",
                    "Agak lama, tetapi selesai.",
                    "",
                    "");

    private final Scene scene;
    private final Course course;

    Ending(Scene scene) {
        this.scene = scene;
        this.course = scene.course();
    }

    void play() {
        int days = scene.plan().swift() ? 1 + scene.random().nextInt(2) : work();
        if (scene.plan().story().answer().isEmpty() || !course.office(days)) {
            return;
        }
        answer(scene.hand(), scene.plan().story().answer());
        switch (scene.plan().fate()) {
            case SILENT -> {
                if (course.day(course.workingDays(11))) {
                    course.time(Move.SILENCE, Status.CLOSED_SILENT);
                }
            }
            case CONTESTED -> contested();
            case SETTLED -> {
                if (!contested() || !course.office(2 + scene.random().nextInt(3))) {
                    return;
                }
                answer(
                        scene.staff().hand(scene.above().code()),
                        "Setelah ditinjau ulang bersama pelapor: " + scene.plan().story().answer());
                confirmed();
            }
            case REOPENED -> {
                if (confirmed() && course.home(2 + scene.random().nextDouble() * 2)) {
                    reopened();
                }
            }
            case CONFIRMED -> confirmed();
            default -> {}
        }
    }

    /** Working days; every twelfth case takes longer than it may. */
    private int work() {
        boolean late = scene.random().nextInt(12) == 0;
        if (scene.question()) {
            return late ? 5 + scene.random().nextInt(3) : 1;
        }
        if (scene.current().matter().supervision()) {
            return late ? 58 + scene.random().nextInt(10) : 15 + scene.random().nextInt(28);
        }
        return late ? 12 + scene.random().nextInt(5) : 2 + scene.random().nextInt(6);
    }

    private void answer(Staff.Hand hand, String words) {
        var reason =
                scene.question()
                        ? "DIJELASKAN"
                        : scene.random().nextInt(5) == 0 ? "DIRENCANAKAN" : "DILAKUKAN";
        var after =
                scene.current()
                        .change()
                        .status(Status.ANSWERED)
                        .handler(hand.account())
                        .answered(course.at())
                        .done();
        course.officer(hand, Move.ANSWER, after, reason, words);
    }

    private boolean contested() {
        if (!course.home(0.5 + scene.random().nextDouble() * 2.5)) {
            return false;
        }
        var after = course.to(Status.CONTESTED, scene.above().id()).change().objected().done();
        course.reporter(Move.CONTEST, after, scene.one(OBJECTIONS));
        return true;
    }

    private boolean confirmed() {
        if (!course.home(0.4 + scene.random().nextDouble() * (scene.plan().swift() ? 1.5 : 5))) {
            return false;
        }
        course.reporter(Move.CONFIRM, course.ended(Status.CLOSED), "");
        if (scene.random().nextInt(5) > 1) {
            int stars = Math.min(5, 2 + scene.random().nextInt(3) + scene.random().nextInt(2));
            course.rated(stars, scene.one(THANKS));
        }
        return true;
    }

    private void reopened() {
        var after =
                course.to(Status.REOPENED, scene.above().id())
                        .change()
                        .ended(null)
                        .reopened()
                        .done();
        course.reporter(Move.REOPEN, after, "Baru seminggu sudah rusak lagi seperti semula.");
    }
}
