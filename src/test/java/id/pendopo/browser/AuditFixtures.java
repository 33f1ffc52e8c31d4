package id.pendopo.browser;

import java.util.List;

/** Pages on which auditors read the trail. */
final class AuditFixtures {

    private static final String TRAIL = "/petugas/jejak-audit";

    private AuditFixtures() {}

    static List<PageFixture> all() {
        return List.of(trail(), paper());
    }

    private static PageFixture trail() {
        return PageFixture.staff(TRAIL, "auditor")
                .at("default", TRAIL)
                .at("older", TRAIL + "?sebelum=40")
                .at("filtered", TRAIL + "?aksi=identity.signed_in")
                .at("none", TRAIL + "?objek=tidak-ada")
                .with("error", visit -> visit.open(TRAIL + "?dari=2026-13-40&sampai=kemarin"));
    }

    private static PageFixture paper() {
        return PageFixture.staff(TRAIL + "/cetak", "auditor")
                .at("default", TRAIL + "/cetak?aksi=identity.signed_in")
                .at("none", TRAIL + "/cetak?objek=tidak-ada");
    }
}
