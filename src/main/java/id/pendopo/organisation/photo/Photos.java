package id.pendopo.organisation.photo;

import id.pendopo.attachment.Attachments;
import id.pendopo.attachment.Picture;
import id.pendopo.audit.AuditTrail;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The photographs of units: one each, or none. */
@Component
class Photos {

    private final PhotoStore store;
    private final Attachments attachments;
    private final AuditTrail audit;

    Photos(PhotoStore store, Attachments attachments, AuditTrail audit) {
        this.store = store;
        this.attachments = attachments;
        this.audit = audit;
    }

    Optional<Photo> find(OrganisationId organisation, Unit unit) {
        return store.find(organisation, unit.id());
    }

    /** The picture itself, when this is still its name. */
    Optional<byte[]> picture(OrganisationId organisation, Unit unit, String name) {
        return find(organisation, unit)
                .filter(photo -> photo.name().equals(name))
                .map(
                        photo -> {
                            var bytes = new ByteArrayOutputStream();
                            attachments.write(organisation, photo.file(), bytes);
                            return bytes.toByteArray();
                        });
    }

    /** Hangs a photograph up in the place of the one before, or changes the words at it. */
    @Transactional
    public Outcome<Photo> put(
            OrganisationId organisation, String actor, Unit unit, PhotoForm form) {
        if (!form.problems().isEmpty()) {
            return Outcome.refused(form.problems());
        }
        var before = find(organisation, unit);
        var picture = form.picture();
        if (picture == null && before.isEmpty()) {
            // It was taken down while somebody wrote about it.
            return Outcome.refused("foto", Refusal.PHOTO_MISSING);
        }
        var photo =
                picture == null
                        ? renamed(before.orElseThrow(), form)
                        : kept(organisation, unit, picture, form);
        store.put(organisation, unit.id(), photo);
        before.filter(old -> !old.file().equals(photo.file()))
                .ifPresent(old -> attachments.remove(organisation, old.file()));
        audit.record(
                organisation,
                actor,
                "unit.photo_set",
                unit.code(),
                Map.of("sha256", photo.hash(), "text", photo.textId()));
        return Outcome.done(photo);
    }

    private static Photo renamed(Photo before, PhotoForm form) {
        return new Photo(
                before.file(),
                before.hash(),
                before.width(),
                before.height(),
                form.textId(),
                form.textEn());
    }

    private Photo kept(OrganisationId organisation, Unit unit, Picture picture, PhotoForm form) {
        var kept =
                attachments.keep(
                        organisation,
                        unit.code() + ".jpg",
                        "image/jpeg",
                        new ByteArrayInputStream(picture.jpeg()));
        return new Photo(
                kept.id(),
                kept.sha256(),
                picture.width(),
                picture.height(),
                form.textId(),
                form.textEn());
    }

    /** Takes the photograph down; its picture is deleted. */
    @Transactional
    public void remove(OrganisationId organisation, String actor, Unit unit) {
        var before = find(organisation, unit);
        if (before.isEmpty()) {
            return;
        }
        store.remove(organisation, unit.id());
        attachments.remove(organisation, before.get().file());
        audit.record(
                organisation,
                actor,
                "unit.photo_removed",
                unit.code(),
                Map.of("sha256", before.get().hash()));
    }
}
