package id.pendopo.complaint.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which texts are alike. */
class SimHashTests {

    private static final String STORY =
            "Loket obat di puskesmas tutup pukul sebelas padahal di papan tertulis buka sampai pukul"
                    + " satu siang, ibu saya yang sudah tua terpaksa pulang tanpa obat.";

    @Test
    void whatCampaignsChangeDoesNotMatter() {
        var changed =
                "LOKET obat, di puskesmas tutup!!! pukul sebelas; padahal di papan tertuliiis buka"
                        + " sampai pukul satu siang: ibu saya yang sudah tua terpaksa pulang tanpa"
                        + " obat 0812345 https://contoh.example/a?b=7";
        assertThat(apart(STORY, changed)).isZero();
    }

    @Test
    void aStoryOfTheSameKindInOtherWordsIsAnother() {
        var other =
                "Saya datang ke puskesmas jam sebelas lewat sedikit dan loket obatnya sudah tutup,"
                        + " padahal jadwalnya sampai jam satu. Ibu pulang tidak membawa obat.";
        assertThat(apart(STORY, other)).isGreaterThan(10);
    }

    private static int apart(String one, String other) {
        return Long.bitCount(SimHash.of(SimHash.words(one)) ^ SimHash.of(SimHash.words(other)));
    }
}
