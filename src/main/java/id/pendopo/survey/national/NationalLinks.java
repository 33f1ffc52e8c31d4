package id.pendopo.survey.national;

import id.pendopo.access.Officer;
import id.pendopo.shared.Outcome;
import id.pendopo.survey.NationalAddresses;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyRecord;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a unit stands in the national application, as its officers write it down. */
@Component
class NationalLinks {

    private static final String HOST = "skm.go.id";
    private static final int LONGEST = 300;

    private final NationalAddresses addresses;
    private final NationalFiles files;
    private final SurveyRecord record;

    NationalLinks(NationalAddresses addresses, NationalFiles files, SurveyRecord record) {
        this.addresses = addresses;
        this.files = files;
        this.record = record;
    }

    String of(Survey survey) {
        return addresses.of(survey).orElse("");
    }

    /** An empty address takes it away. */
    @Transactional
    public Outcome<String> write(Officer officer, Survey survey, String typed) {
        if (!files.may(officer, survey)) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        var address = typed.strip();
        if (!address.isEmpty() && !known(address)) {
            return Outcome.refused("alamat", Refusal.NOT_SKM_GO_ID);
        }
        if (!address.equals(of(survey))) {
            addresses.put(survey, address);
            record.act(officer, "survey.national_address_set", survey, Map.of("address", address));
        }
        return Outcome.done(address);
    }

    /** Only the national application itself, so that the public page leads nowhere else. */
    private static boolean known(String address) {
        try {
            var uri = new URI(address);
            var host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            return address.length() <= LONGEST
                    && "https".equals(uri.getScheme())
                    && uri.getUserInfo() == null
                    && uri.getPort() == -1
                    && (host.equals(HOST) || host.endsWith("." + HOST));
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
