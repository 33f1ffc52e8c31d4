package id.pendopo.complaint.open311;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaint.open311.Content.Fields;
import id.pendopo.complaint.open311.Content.Items;
import id.pendopo.complaint.open311.Content.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One answer, written in two ways. */
class WritingTests {

    private static final Reply REPLY =
            new Reply(
                    "services",
                    Items.of(
                            "service",
                            List.of("a<&>", "b"),
                            code ->
                                    new Fields()
                                            .with("service_code", code)
                                            .with("metadata", true)
                                            .with("nothing", null)
                                            .with(
                                                    "formats",
                                                    Items.of(
                                                            "format",
                                                            List.of("text/xml"),
                                                            Content.Value::new))));

    @Test
    void inXmlEachThingHasItsName() {
        assertThat(written(Format.XML, REPLY))
                .startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?><services><service>")
                .contains("<service_code>a&lt;&amp;&gt;</service_code><metadata>true</metadata>")
                .contains("<nothing></nothing><formats><format>text/xml</format></formats>")
                .endsWith("</service></services>");
    }

    @Test
    void inJsonListsHaveNoNames() {
        assertThat(written(Format.JSON, REPLY))
                .isEqualTo(
                        "[{\"service_code\":\"a<&>\",\"metadata\":true,\"nothing\":null,\"formats\":[\"text/xml\"]},"
                                + "{\"service_code\":\"b\",\"metadata\":true,\"nothing\":null,\"formats\":[\"text/xml\"]}]");
    }

    @Test
    void whatXmlCannotHoldIsLeftOutInBoth() {
        var reply = new Reply("a", new Content.Value("x\u0000\u0008\uFFFE\uD800y\n😀"));
        assertThat(written(Format.XML, reply)).endsWith("<a>xy\n😀</a>");
        assertThat(written(Format.JSON, reply)).isEqualTo("\"xy\\n😀\"");
    }

    private static String written(Format format, Reply reply) {
        return new String(Writing.of(format, reply), StandardCharsets.UTF_8);
    }
}
