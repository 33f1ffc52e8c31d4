package id.pendopo.followup.board;

import id.pendopo.followup.Board.Dossier;
import id.pendopo.followup.Event;
import id.pendopo.followup.Kind;
import id.pendopo.followup.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Commitments as programs read them. */
final class CommitmentJson {

    private CommitmentJson() {}

    /** A page of them. */
    record Items(List<Item> items, @Nullable String next) {}

    /**
     * Where it comes from.
     *
     * @param detail key of the element; null for a complaint
     * @param url null when it can be read no longer
     */
    record Source(Kind kind, String code, @Nullable String detail, @Nullable String url) {}

    /** Who answers for it. */
    record Owner(String code, String name, List<String> partners) {}

    /** A moved day. */
    record Redated(LocalDate from, LocalDate to, String reason, LocalDate on) {}

    /**
     * A piece of evidence.
     *
     * @param url of the file, or the link
     */
    record Piece(String text, String url, @Nullable String mediaType, LocalDate on) {}

    /**
     * What the next survey showed.
     *
     * @param interval of the difference, 95 %; null where it can't be judged
     * @param verdict UP, DOWN, UNCHANGED, or why nothing can be said
     */
    record Shown(
            String measure,
            BigDecimal before,
            BigDecimal after,
            BigDecimal difference,
            @Nullable List<BigDecimal> interval,
            String verdict,
            String earlier,
            String later) {}

    /**
     * A commitment.
     *
     * @param late whether its day is over and it is not done
     * @param daysLate so far, or when it was done
     * @param effect null as long as nothing shows it
     */
    record Item(
            String code,
            String title,
            Source source,
            Owner owner,
            LocalDate due,
            Status status,
            boolean late,
            long daysLate,
            LocalDate made,
            @Nullable LocalDate ended,
            String indicator,
            String baseline,
            String target,
            List<Redated> redated,
            List<Piece> evidence,
            @Nullable Shown effect,
            String url) {}

    /**
     * Draws it.
     *
     * @param source path of what it answers; empty when it can be read no longer
     */
    static Item item(
            Dossier dossier,
            String source,
            Owner owner,
            LocalDate today,
            ZoneId zone,
            String site) {
        var commitment = dossier.commitment();
        var promise = commitment.promise();
        var finding = dossier.finding();
        var path = site + "/tindak-lanjut/" + commitment.code();
        return new Item(
                commitment.code(),
                promise.title(),
                new Source(
                        finding.kind(),
                        finding.source(),
                        finding.detail().isEmpty() ? null : finding.detail(),
                        source.isEmpty() ? null : site + source),
                owner,
                promise.due(),
                commitment.status(),
                commitment.late(today),
                commitment.daysLate(today),
                commitment.made(),
                commitment.ended(),
                promise.indicator(),
                promise.baseline(),
                promise.target(),
                dossier.redated().stream().map(one -> redated(one, zone)).toList(),
                dossier.evidence().stream()
                        .map(
                                one ->
                                        new Piece(
                                                one.text(),
                                                one.file() == null
                                                        ? one.link()
                                                        : path + "/bukti/" + one.id(),
                                                one.file() == null ? null : one.mediaType(),
                                                one.added()))
                        .toList(),
                shown(dossier),
                path);
    }

    private static Redated redated(Event event, ZoneId zone) {
        return new Redated(
                Objects.requireNonNull(event.oldDue()),
                Objects.requireNonNull(event.newDue()),
                event.words(),
                event.at().atZone(zone).toLocalDate());
    }

    private static @Nullable Shown shown(Dossier dossier) {
        var effect = dossier.effect();
        if (effect == null) {
            return null;
        }
        var low = effect.low();
        var high = effect.high();
        return new Shown(
                effect.measure(),
                effect.moved().before(),
                effect.moved().after(),
                effect.difference(),
                low == null || high == null ? null : List.of(low, high),
                effect.moved().verdict(),
                effect.earlier(),
                effect.later());
    }
}
