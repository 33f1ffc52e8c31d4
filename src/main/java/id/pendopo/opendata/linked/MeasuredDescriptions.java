package id.pendopo.opendata.linked;

import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.Publications;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What was measured, beside what is promised: the satisfaction index as a measurement of quality
 * (W3C DQV) with its range, its number of people and the page that explains it. It is not given as
 * a rating of schema.org: such a rating stands for opinions left on a page, and hides how sure it
 * is.
 */
@Component
class MeasuredDescriptions {

    private static final List<String> METRICS =
            List.of("ikm", "ikm-bawah", "ikm-atas", "responden");

    private final Publications publications;

    MeasuredDescriptions(Publications publications) {
        this.publications = publications;
    }

    /** What each figure means. */
    List<Description> metrics(Namespace names) {
        var dimension = Description.of(names.metric("kepuasan"), Terms.of("dqv:Dimension"));
        names.both(dimension, Terms.LABEL, "opendata.metric.kepuasan");
        var all = new ArrayList<Description>();
        all.add(dimension);
        for (var name : METRICS) {
            var type = name.equals("responden") ? Terms.INTEGER : Terms.DECIMAL;
            var metric =
                    Description.of(names.metric(name), Terms.of("dqv:Metric"))
                            .add(Terms.of("dqv:inDimension"), dimension.subject())
                            .add(Terms.of("dqv:expectedDataType"), type);
            all.add(names.both(metric, Terms.DEFINITION, "opendata.metric." + name));
        }
        return all;
    }

    /** The latest result that covers the service. */
    Optional<Publications.Found> of(OrganisationId organisation, String service) {
        return publications.ofService(organisation, service);
    }

    /** The latest result of every service at once. */
    Map<String, Publications.Found> all(OrganisationId organisation) {
        var latest = new HashMap<String, Publications.Found>();
        for (var found : publications.all(organisation)) {
            for (var service : found.services()) {
                latest.merge(service, found, MeasuredDescriptions::later);
            }
        }
        return latest;
    }

    /** The one that stands first on the page of the service: it ended last. */
    private static Publications.Found later(Publications.Found one, Publications.Found other) {
        var first = one.ended();
        var second = other.ended();
        return first == null || (second != null && !first.isBefore(second)) ? one : other;
    }

    /** Adds to the service what was found; a survey of several services says so. */
    List<Description> of(Namespace names, Description service, Publications.Found found) {
        if (found.index() == null) {
            return List.of();
        }
        var page = Iri.page(names.base(), "skm", found.code());
        var all = new ArrayList<Description>();
        all.add(Description.of(page, Terms.of("foaf:Document")));
        var figures = new HashMap<String, Literal>();
        figures.put("ikm", Literal.of(found.index()));
        if (found.low() != null && found.high() != null) {
            figures.put("ikm-bawah", Literal.of(found.low()));
            figures.put("ikm-atas", Literal.of(found.high()));
        }
        figures.put("responden", Literal.count(found.n()));
        for (var name : METRICS) {
            var value = figures.get(name);
            if (value != null) {
                var measured =
                        Description.of(page.part(name), Terms.of("dqv:QualityMeasurement"))
                                .add(Terms.of("dqv:computedOn"), service.subject())
                                .add(Terms.of("dqv:isMeasurementOf"), names.metric(name))
                                .add(Terms.of("dqv:value"), value)
                                .add(Terms.of("prov:wasDerivedFrom"), page)
                                .at(Terms.of("prov:generatedAtTime"), found.publishedAt())
                                .in("id", Terms.TEXT, found.title());
                service.add(Terms.of("dqv:hasQualityMeasurement"), measured.subject());
                all.add(measured);
            }
        }
        return all;
    }
}
