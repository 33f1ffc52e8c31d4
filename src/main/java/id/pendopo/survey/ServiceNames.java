package id.pendopo.survey;

import id.pendopo.layout.Option;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the catalogue says of the services a survey asks about. */
@Component
class ServiceNames {

    boolean known(OrganisationId organisation, String code) {
        return true;
    }

    /** The services of a unit and of those below it. */
    List<Option> of(OrganisationId organisation, Unit unit) {
        return List.of();
    }

    /** The name of a service; its code when the catalogue has it no longer. */
    String name(OrganisationId organisation, String code) {
        return code;
    }
}
