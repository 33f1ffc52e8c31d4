package id.pendopo.opendata.linked;

import gg.jte.Content;
import id.pendopo.catalogue.Offers;
import id.pendopo.catalogue.ServicePagePart;
import id.pendopo.catalogue.ServiceRef;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Page;
import id.pendopo.web.PublicAddress;
import id.pendopo.web.Templates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a service: the ways to its data, and what search engines make of it. */
@Component
class ServiceData implements ServicePagePart {

    private static final int LAST = 90;

    private final Offers offers;
    private final Organisations organisations;
    private final Templates templates;
    private final PublicAddress address;

    ServiceData(
            Offers offers,
            Organisations organisations,
            Templates templates,
            PublicAddress address) {
        this.offers = offers;
        this.organisations = organisations;
        this.templates = templates;
        this.address = address;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Content> aside(Page page, ServiceRef service) {
        return Optional.of(
                templates.fragment(
                        "opendata/linked/servicePart",
                        Map.of("page", page, "code", service.code())));
    }

    @Override
    public Optional<Content> head(Page page, ServiceRef service) {
        var organisation = page.site().organisation();
        var base = address.here();
        return offers.find(organisation, service.code())
                .map(
                        offer -> {
                            var names = Namespace.of(page, base, organisations.units(organisation));
                            Map<String, Object> model =
                                    Map.of(
                                            "code",
                                            service.code(),
                                            "markup",
                                            new SchemaOrg(names).text(offer));
                            return templates.fragment("opendata/linked/serviceHead", model);
                        });
    }
}
