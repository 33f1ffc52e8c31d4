package id.pendopo.survey;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.pendopo.accessneed.AccessNeeds;
import id.pendopo.shared.OrganisationId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The versions of the questionnaire and their lists. A version never changes once it is made, so
 * each is read once.
 */
@Component
public class Instruments {

    private static final String ONLY = "";

    /** A version that may be asked with. */
    public record Offer(String code, Words title) {}

    private final InstrumentStore store;
    private final LoadingCache<String, Instrument> instruments;
    private final LoadingCache<String, String> standard;
    private final LoadingCache<String, ProfileChoices> choices;
    private final LoadingCache<String, List<AccessNeeds.Need>> needsByLanguage;

    Instruments(InstrumentStore store, AccessNeeds needs) {
        this.store = store;
        this.instruments = Caffeine.newBuilder().maximumSize(100).build(store::instrument);
        this.standard = Caffeine.newBuilder().maximumSize(1).build(_ -> store.standard());
        this.choices = Caffeine.newBuilder().maximumSize(1).build(_ -> store.choices());
        this.needsByLanguage = Caffeine.newBuilder().maximumSize(10).build(needs::all);
    }

    /** The version of this code. */
    public Instrument of(String code) {
        return instruments.get(code);
    }

    /** The version that new surveys are asked with. */
    public String standard() {
        return standard.get(ONLY);
    }

    /** The versions that this organisation may ask with, those of the product first. */
    public List<Offer> offered(OrganisationId organisation) {
        return store.offered(organisation);
    }

    public ProfileChoices choices() {
        return choices.get(ONLY);
    }

    /** The needs of the law in their order. */
    List<AccessNeeds.Need> needs(String language) {
        return needsByLanguage.get(language);
    }

    Set<String> needCodes() {
        var codes = new LinkedHashSet<String>();
        needs("id").forEach(need -> codes.add(need.code()));
        return codes;
    }
}
