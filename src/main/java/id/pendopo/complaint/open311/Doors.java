package id.pendopo.complaint.open311;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What every question and every report has to pass: jurisdiction, key, pages of an answer. */
@Component
class Doors {

    /** What each link says anew, or leaves to whoever follows it. */
    private static final Set<String> NOT_REPEATED = Set.of("page", "cursor", "api_key");

    private final Jurisdictions jurisdictions;
    private final Keys keys;
    private final RuleStore rules;
    private final PublicAddress address;

    Doors(Jurisdictions jurisdictions, Keys keys, RuleStore rules, PublicAddress address) {
        this.jurisdictions = jurisdictions;
        this.keys = keys;
        this.rules = rules;
        this.address = address;
    }

    /** A question to the right organisation. */
    <T> Outcome<T> asked(Parameters asked, Page page, Supplier<Outcome<T>> outcome) {
        return jurisdictions
                .problem(asked, page.site())
                .<Outcome<T>>map(one -> Outcome.refused(List.of(one)))
                .orElseGet(outcome);
    }

    /** Something sent with a key. */
    <T> Outcome<T> sent(
            HttpServletRequest request, Page page, BiFunction<Posted, Key, Outcome<T>> then) {
        return Posted.read(
                request,
                posted -> {
                    var used =
                            keys.use(
                                    page.site().organisation(),
                                    posted.parameters(),
                                    Endpoint.of(request),
                                    rules.rule().perHour());
                    return switch (used) {
                        case Outcome.Refused<Key> refused -> refused.as();
                        case Outcome.Done<Key>(var key) ->
                                asked(posted.parameters(), page, () -> then.apply(posted, key));
                    };
                });
    }

    /** One page of an answer; a header leads to those beside it. */
    ResponseEntity<byte[]> sheet(
            String format,
            HttpServletRequest request,
            Page page,
            Function<Parameters, Outcome<Sheet>> outcome) {
        var known = Format.of(format);
        if (known.isEmpty()) {
            return Answers.nothing(Format.XML, page.texts());
        }
        var asked = Parameters.of(request.getQueryString());
        var answer = asked(asked, page, () -> outcome.apply(asked));
        var written = Answers.of(known.get(), page.texts(), answer.map(Sheet::reply));
        return answer instanceof Outcome.Done<Sheet>(var sheet)
                ? linked(written, request.getRequestURI(), asked, sheet)
                : written;
    }

    private ResponseEntity<byte[]> linked(
            ResponseEntity<byte[]> answer, String path, Parameters asked, Sheet sheet) {
        var links = new ArrayList<String>();
        if (sheet.number() > 1) {
            links.add(link(path, asked, sheet.number() - 1, null, "prev"));
        }
        if (sheet.more()) {
            links.add(link(path, asked, sheet.number() + 1, sheet.last(), "next"));
        }
        return links.isEmpty()
                ? answer
                : ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header("Link", String.join(", ", links))
                        .body(answer.getBody());
    }

    private String link(
            String path, Parameters asked, int number, @Nullable Cursor behind, String relation) {
        var query = new StringBuilder("?page=").append(number);
        if (behind != null) {
            query.append("&cursor=").append(encoded(behind.text()));
        }
        for (var name : asked.names()) {
            if (!NOT_REPEATED.contains(name)) {
                for (var value : asked.texts(name)) {
                    query.append('&').append(encoded(name)).append('=').append(encoded(value));
                }
            }
        }
        return "<" + address.here() + path + query + ">; rel=\"" + relation + "\"";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
