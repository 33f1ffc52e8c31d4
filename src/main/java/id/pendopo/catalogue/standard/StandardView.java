package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.LawComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A version of a standard as a page shows it. */
record StandardView(
        Subject subject, Version version, List<LawComponent> law, Map<String, Body> said) {

    @Nullable Body on(LawComponent component) {
        var body = said.get(component.code());
        return body == null || body.blank() ? null : body;
    }

    /** What it says of this kind; null when nothing. */
    <T extends Body> @Nullable T promise(Class<T> kind) {
        return law.stream()
                .map(this::on)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }

    String path() {
        return "/layanan/" + subject.service().code();
    }

    /** One that is promised later; null when the page shows it, or there is none. */
    @Nullable Version coming() {
        return subject.open().stream()
                .filter(one -> one.from() != null && one.from().isAfter(one.today()))
                .filter(one -> one.withdrawnFrom() == null && one.number() != version.number())
                .findFirst()
                .orElse(null);
    }

    /** The others that everybody may read. */
    List<Version> others() {
        return subject.open().stream().filter(one -> one.number() != version.number()).toList();
    }
}
