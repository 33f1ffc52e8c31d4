package id.pendopo.identity;

import id.pendopo.shared.Page;
import java.util.Map;

/**
 * A step that is asked for before it is done.
 *
 * @param hidden fields that go with the answer
 */
record Confirmation(
        String title,
        String text,
        String action,
        Map<String, String> hidden,
        String button,
        boolean danger,
        String back) {

    static Confirmation grant(Page page, AccountView user, HeldRole held) {
        return new Confirmation(
                page.t("identity.grant.confirm", role(page, held), user.account().name()),
                page.t("identity.grant.confirm.text", held.unit().name()),
                path(user) + "/beri",
                Map.of(
                        "peran", held.role().wire(),
                        "unit", held.unit().code(),
                        "yakin", "ya"),
                page.t("identity.grant.button"),
                false,
                path(user));
    }

    static Confirmation revoke(Page page, AccountView user, HeldRole held) {
        return new Confirmation(
                page.t("identity.revoke.confirm", role(page, held), user.account().name()),
                page.t("identity.revoke.confirm.text", held.unit().name()),
                path(user) + "/cabut/" + held.role().wire() + "/" + held.unit().code(),
                Map.of(),
                page.t("identity.revoke.button"),
                true,
                path(user));
    }

    static Confirmation lock(Page page, AccountView user) {
        return new Confirmation(
                page.t("identity.lock.confirm", user.account().name()),
                page.t("identity.lock.confirm.text"),
                path(user) + "/kunci",
                Map.of(),
                page.t("identity.lock.button"),
                true,
                path(user));
    }

    static Confirmation unlock(Page page, AccountView user) {
        return new Confirmation(
                page.t("identity.unlock.confirm", user.account().name()),
                page.t("identity.unlock.confirm.text"),
                path(user) + "/buka",
                Map.of(),
                page.t("identity.unlock.button"),
                false,
                path(user));
    }

    static Confirmation reset(Page page, AccountView user) {
        return new Confirmation(
                page.t("identity.reset.confirm", user.account().name()),
                page.t("identity.reset.confirm.text"),
                path(user) + "/dua-langkah",
                Map.of(),
                page.t("identity.reset.button"),
                true,
                path(user));
    }

    private static String role(Page page, HeldRole held) {
        return Choices.name(page.texts(), held.role());
    }

    private static String path(AccountView user) {
        return "/petugas/pengguna/" + user.account().id();
    }
}
