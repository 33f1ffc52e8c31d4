package id.pendopo.survey;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where units stand in the national application for satisfaction surveys, skm.go.id. */
@Component
public class NationalAddresses {

    private final NationalAddressStore store;

    NationalAddresses(NationalAddressStore store) {
        this.store = store;
    }

    /** The address of the survey's unit. */
    public Optional<String> of(Survey survey) {
        return store.of(survey);
    }

    /** Writes the checked address down; an empty one is forgotten. */
    public void put(Survey survey, String url) {
        store.put(survey, url);
    }
}
