package id.pendopo.complaint.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.complaint.CaseClass;
import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.Law;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The public figures of a year, counted anew every few minutes. */
@Component
class Statistics {

    private record Key(OrganisationId organisation, int year) {}

    private final StatisticsStore store;
    private final CaseWords words;
    private final Organisations organisations;
    private final Law law;
    private final Clockwork clockwork;
    private final Cache<Key, StatisticsTable> tables =
            Caffeine.newBuilder().maximumSize(200).expireAfterWrite(Duration.ofMinutes(5)).build();

    Statistics(
            StatisticsStore store,
            CaseWords words,
            Organisations organisations,
            Law law,
            Clockwork clockwork) {
        this.store = store;
        this.words = words;
        this.organisations = organisations;
        this.law = law;
        this.clockwork = clockwork;
    }

    /** Years in which cases came, this year first. */
    List<Integer> years(OrganisationId organisation) {
        int last = clockwork.today(organisation).getYear();
        int first = store.firstYear(organisation, clockwork.zone(organisation), last);
        return IntStream.rangeClosed(0, Math.max(0, last - first))
                .mapToObj(back -> last - back)
                .toList();
    }

    StatisticsTable of(OrganisationId organisation, int year) {
        return tables.get(new Key(organisation, year), this::count);
    }

    /** What was remembered is counted anew. */
    void forget() {
        tables.invalidateAll();
    }

    private StatisticsTable count(Key key) {
        var organisation = key.organisation();
        var zone = clockwork.zone(organisation);
        var today = clockwork.today(organisation);
        var year = StatisticsStore.Days.of(key.year());
        var counted = new HashMap<String, Map<String, Figures>>();
        for (var one : store.counts(organisation, year, zone, today)) {
            add(counted, code(organisation, one.unit()), one.caseClass(), one.figures());
        }
        for (var one : store.answers(organisation, year, zone)) {
            int days = words.workingDays(organisation, one.unit(), one.received(), one.answered());
            add(
                    counted,
                    code(organisation, one.unit()),
                    one.caseClass(),
                    Figures.answered(days, one.cases()));
        }
        return new StatisticsTable(
                organisations.units(organisation).stream().map(Unit::code).toList(),
                law.classes().stream().map(CaseClass::code).toList(),
                counted);
    }

    private String code(OrganisationId organisation, UnitId unit) {
        return organisations
                .unit(organisation, unit)
                .map(Unit::code)
                .orElseGet(() -> organisations.root(organisation).code());
    }

    private static void add(
            Map<String, Map<String, Figures>> counted,
            String unit,
            String caseClass,
            Figures figures) {
        counted.computeIfAbsent(unit, _ -> new HashMap<>())
                .merge(caseClass, figures, Figures::plus);
    }
}
