package id.pendopo.complaint.similar;

import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.Location;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.publication.PublicPlaces;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Finds public cases that may tell of the same thing. It knows of each no more than everybody may:
 * its public wording, and its place as it is told; so whoever asks often learns nothing new.
 */
@Component
public class Similars {

    /** So many are compared; the index leads to those that share most. */
    private static final int COMPARED = 50;

    private static final int LONGEST = 5_000;

    private final GistStore store;
    private final LexiconStore lexicon;
    private final PublicPlaces places;
    private final Offices offices;
    private final Clockwork clockwork;

    Similars(
            GistStore store,
            LexiconStore lexicon,
            PublicPlaces places,
            Offices offices,
            Clockwork clockwork) {
        this.store = store;
        this.lexicon = lexicon;
        this.places = places;
        this.offices = offices;
        this.clockwork = clockwork;
    }

    /**
     * What somebody tells.
     *
     * @param category its code; empty where it is not known
     * @param unit code of whom it is about; empty where it is not known
     */
    public record Telling(String text, String category, String unit, Location location) {}

    /**
     * A public case that is like it.
     *
     * @param score 0 to 1
     * @param reasons names of {@code complaint.similar.reason.*}
     */
    public record Similar(
            String code,
            String title,
            String language,
            String category,
            Status status,
            LocalDate day,
            double score,
            List<String> reasons) {}

    /** The most alike first; only those that are worth a person's look. */
    public List<Similar> of(
            OrganisationId organisation, Telling telling, LocalDate day, int limit) {
        var known = lexicon.now();
        var text = telling.text().substring(0, Math.min(LONGEST, telling.text().length()));
        var gist = known.normaliser().gist(text);
        var location = telling.location();
        var spot =
                new Spot(
                        location.regionCode(),
                        location.lat(),
                        location.lon(),
                        offices.of(organisation, telling.unit(), text));
        var keys = gist.keys(spot.near());
        if (keys.isEmpty()) {
            return List.of();
        }
        var days = known.weights().days();
        var asked = new Sketch(gist, spot, telling.category(), day);
        return store
                .like(organisation, keys, day.minusDays(days), day.plusDays(days), COMPARED)
                .stream()
                .map(one -> similar(known.comparison(), asked, one))
                .filter(one -> one.likeness().shown())
                .sorted(
                        Comparator.comparing((Found one) -> -one.likeness().score())
                                .thenComparing(one -> one.candidate().told().code()))
                .limit(limit)
                .map(Found::view)
                .toList();
    }

    /** Today at the organisation. */
    public LocalDate today(OrganisationId organisation) {
        return clockwork.today(organisation);
    }

    /** A case and how like it is. */
    private record Found(GistStore.Candidate candidate, Likeness likeness) {

        Similar view() {
            var told = candidate.told();
            return new Similar(
                    told.code(),
                    told.title(),
                    told.language(),
                    told.category(),
                    Status.valueOf(told.status()),
                    candidate.day(),
                    Math.round(likeness.score() * 1000) / 1000.0,
                    likeness.reasons().stream().sorted().map(Enum::name).toList());
        }
    }

    /** The index knows where a case truly lies; whoever would find it by that alone does not. */
    private Found similar(Comparison comparison, Sketch asked, GistStore.Candidate one) {
        var told = one.told();
        var place =
                places.of(
                        told.organisation(),
                        told.code(),
                        new PublicPlaces.Place(
                                told.given().region(), told.given().lat(), told.given().lon()),
                        told.anonymous());
        var spot = new Spot(place.region(), place.lat(), place.lon(), told.given().offices());
        var there = new Sketch(one.gist(), spot, told.category(), one.day());
        var known = asked.gist().meets(asked.spot().near(), one.gist(), spot.areas());
        return new Found(one, known ? comparison.of(asked, there) : Likeness.NONE);
    }
}
