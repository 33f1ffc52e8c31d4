package id.pendopo.opendata;

import id.pendopo.shared.Page;
import id.pendopo.web.OpenDataPart;
import id.pendopo.web.OpenDataPart.DataSet;
import id.pendopo.web.OpenDataPart.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All sets of open data, those of each module together. */
@Component
public class DataSets {

    /** The set of services, which is also given as linked data. */
    public static final String SERVICES = "layanan";

    /** Under which all sets are given. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final List<OpenDataPart> parts;

    DataSets(ObjectProvider<OpenDataPart> parts) {
        this.parts = parts.stream().sorted(Comparator.comparingInt(OpenDataPart::order)).toList();
    }

    /** In the language of the page. */
    public List<DataSet> of(Page page) {
        return parts.stream()
                .flatMap(part -> part.sets(page).stream())
                .map(set -> set.key().equals(SERVICES) ? linked(set) : set)
                .toList();
    }

    private static DataSet linked(DataSet set) {
        var files = new ArrayList<>(set.files());
        files.add(new File("Turtle", "/catalog.ttl"));
        files.add(new File("JSON-LD", "/catalog.jsonld"));
        return new DataSet(
                set.key(), set.name(), set.description(), set.changed(), set.entries(), files);
    }
}
