package id.pendopo.survey.counter;

import id.pendopo.document.QrCode;
import id.pendopo.layout.Option;
import id.pendopo.shared.Page;
import id.pendopo.survey.FormViews;
import id.pendopo.survey.Survey;
import id.pendopo.web.PublicAddress;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the officers' pages about counters, posters and kiosks show. */
@Component
class CounterViews {

    static final String GENERAL = "umum";
    static final String ALL = "semua";
    private static final Duration MONTH = Duration.ofDays(30);

    private final Counters counters;
    private final FormViews views;
    private final PublicAddress address;

    CounterViews(Counters counters, FormViews views, PublicAddress address) {
        this.counters = counters;
        this.views = views;
        this.address = address;
    }

    /** A counter in the list with what was counted there in thirty days. */
    record Line(Counter counter, String service, long opened, long begun, long sent) {}

    /** An hour of one place. */
    record HourLine(String when, String place, int begun, int sent) {}

    /**
     * One sheet of paper for a wall.
     *
     * @param service name of the service; may be empty
     * @param counter name of the counter; may be empty
     * @param address as people type it
     */
    record Poster(String service, String counter, String address, String qr) {}

    List<Line> lines(Survey survey, Page page) {
        var sums = new HashMap<String, long[]>();
        for (var hour : counters.hours(survey, page.now().minus(MONTH))) {
            var sum = sums.computeIfAbsent(hour.counter(), _ -> new long[3]);
            sum[0] += hour.opened();
            sum[1] += hour.begun();
            sum[2] += hour.sent();
        }
        var names = names(survey);
        return counters.list(survey).stream()
                .map(
                        counter -> {
                            var sum = sums.getOrDefault(counter.code(), new long[3]);
                            var service = names.getOrDefault(counter.service(), "");
                            return new Line(counter, service, sum[0], sum[1], sum[2]);
                        })
                .toList();
    }

    /** The busy hours of the last two days, the latest first: where a burst came from. */
    List<HourLine> hours(Survey survey, Page page) {
        var names = new HashMap<String, String>();
        counters.list(survey).forEach(counter -> names.put(counter.code(), counter.name()));
        var since = page.now().minus(2, ChronoUnit.DAYS);
        return counters.hours(survey, since).reversed().stream()
                .filter(hour -> names.containsKey(hour.counter()))
                .filter(hour -> hour.begun() + hour.sent() > 0)
                .map(
                        hour ->
                                new HourLine(
                                        page.dateTime(hour.hour()),
                                        names.getOrDefault(hour.counter(), ""),
                                        hour.begun(),
                                        hour.sent()))
                .toList();
    }

    List<Option> services(Survey survey) {
        return views.services(survey);
    }

    List<Option> places(Survey survey) {
        return counters.list(survey).stream()
                .map(counter -> new Option(counter.code(), counter.name()))
                .toList();
    }

    /** The posters that were asked for: one, or one for each counter, service or survey. */
    List<Poster> posters(Survey survey, String wanted, Page page) {
        var names = names(survey);
        var posters = new ArrayList<Poster>();
        if (wanted.equals(GENERAL)) {
            posters.add(poster(survey, Place.NOWHERE, "", "", page));
        }
        for (var service : names.entrySet()) {
            if (wanted.equals("layanan:" + service.getKey())) {
                var place = new Place(service.getKey(), "");
                posters.add(poster(survey, place, service.getValue(), "", page));
            }
        }
        for (var counter : counters.list(survey)) {
            if (wanted.equals(ALL) || wanted.equals("loket:" + counter.code())) {
                var place = new Place(counter.service(), counter.code());
                var service = names.getOrDefault(counter.service(), "");
                posters.add(poster(survey, place, service, counter.name(), page));
            }
        }
        return posters;
    }

    private Poster poster(Survey survey, Place place, String service, String counter, Page page) {
        var path = "/survei/" + survey.code();
        var title = page.t("survey.counter.poster.qr", survey.title());
        return new Poster(
                service,
                counter,
                site().replaceFirst("^https?://", "") + path,
                QrCode.svg(site() + path + place.query(), title));
    }

    /** The address of this house. */
    String site() {
        return address.here();
    }

    private Map<String, String> names(Survey survey) {
        var names = new java.util.LinkedHashMap<String, String>();
        views.services(survey).forEach(option -> names.put(option.value(), option.label()));
        return names;
    }
}
