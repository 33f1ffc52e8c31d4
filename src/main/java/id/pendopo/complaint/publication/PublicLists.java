package id.pendopo.complaint.publication;

import id.pendopo.complaint.Law;
import id.pendopo.layout.Option;
import id.pendopo.layout.Paging;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The public list of cases, narrowed as somebody asked. */
@Component
class PublicLists {

    private static final int SIZE = 20;

    private final PublicCaseStore store;
    private final CaseWords words;
    private final Organisations organisations;
    private final Districts districts;
    private final Law law;

    PublicLists(
            PublicCaseStore store,
            CaseWords words,
            Organisations organisations,
            Districts districts,
            Law law) {
        this.store = store;
        this.words = words;
        this.organisations = organisations;
        this.districts = districts;
        this.law = law;
    }

    ListView list(Page page, Narrowing asked, int number) {
        var organisation = page.site().organisation();
        var counted = districts.of(organisation);
        var choices = choices(page, counted);
        var narrowing = asked.within(choices.districts());
        var meaning =
                new PublicCaseStore.Meaning(
                        units(organisation, narrowing.unit()),
                        parts(counted, narrowing.district(), District::places),
                        parts(counted, narrowing.district(), District::single),
                        page.local(page.now()).toLocalDate());
        long total = store.count(organisation, narrowing, meaning);
        var paging = new Paging(number, SIZE, total, narrowing.pages());
        var cards =
                store.list(organisation, narrowing, meaning, SIZE, paging.offset()).stream()
                        .map(one -> card(page, one))
                        .toList();
        var view = DistrictsView.of(page, counted, narrowing.district());
        return new ListView(narrowing, cards, paging, choices, view);
    }

    private List<UUID> units(OrganisationId organisation, String code) {
        return organisations.unit(organisation, code).stream()
                .flatMap(
                        top ->
                                organisations.units(organisation).stream()
                                        .filter(unit -> unit.within(top.path())))
                .map(unit -> unit.id().value())
                .toList();
    }

    private static List<String> parts(
            List<District> counted, String code, Function<District, List<String>> part) {
        return counted.stream()
                .filter(one -> one.region().code().equals(code))
                .flatMap(one -> part.apply(one).stream())
                .toList();
    }

    private ListView.Choices choices(Page page, List<District> counted) {
        var organisation = page.site().organisation();
        var groups = new ArrayList<Option>();
        for (var group : Narrowing.Group.values()) {
            if (group != Narrowing.Group.ANY) {
                groups.add(
                        new Option(
                                group.word(),
                                page.t("complaint.publication.group." + group.name())));
            }
        }
        var categories =
                law.categories().stream()
                        .map(one -> new Option(one.code(), one.name().in(page.language())))
                        .toList();
        var units =
                organisations.units(organisation).stream()
                        .filter(Unit::active)
                        .map(one -> new Option(one.code(), one.shortName()))
                        .toList();
        var told =
                counted.stream()
                        .filter(District::told)
                        .map(one -> new Option(one.region().code(), one.region().name()))
                        .toList();
        return new ListView.Choices(List.copyOf(groups), categories, units, told);
    }

    private CaseCard card(Page page, PublicCase one) {
        var facts = new ArrayList<String>();
        facts.add(page.date(one.received()));
        var days =
                words.answeredIn(
                        page.site().organisation(), one.owner(), one.received(), one.firstAnswer());
        if (days != null) {
            facts.add(page.t("complaint.publication.answered", days));
        }
        if (one.rating() != null) {
            facts.add(page.t("complaint.publication.rated", one.rating()));
        }
        return new CaseCard(
                one.code(),
                one.title(),
                CaseCard.excerpt(one.body()),
                one.language(),
                words.shortUnit(page.site().organisation(), one.owner()),
                words.standing(page, one.status(), one.owner(), one.due()),
                List.copyOf(facts));
    }
}
