package id.pendopo.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** axe-core with the rules of WCAG 2.2 AA and its best practices. The pages have no frames. */
final class Axe {

    private static final Map<String, Object> WISH =
            Map.of(
                    "runOnly",
                    List.of(
                            "wcag2a",
                            "wcag2aa",
                            "wcag21a",
                            "wcag21aa",
                            "wcag22aa",
                            "best-practice"),
                    "resultTypes",
                    List.of("violations"));

    private static final String RUN =
            """
            async wish => (await Promise.race([
                axe.run(document, wish),
                new Promise((_, fail) => setTimeout(() => fail(Error('axe took too long')), 30000))
            ])).violations.map(rule =>
                rule.id + ': ' + rule.help + ' '
                    + rule.nodes.slice(0, 3).map(node => node.html).join(' '))
            """;

    private Axe() {}

    static List<String> violations(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        var found = (List<?>) Objects.requireNonNull(page.evaluate(RUN, WISH));
        return found.stream().map(String::valueOf).toList();
    }
}
