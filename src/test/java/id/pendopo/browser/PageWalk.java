package id.pendopo.browser;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page in every state, in a real browser, in one setting. Each setting is a class of its own,
 * so that two of them can be walked at the same time, each in its own house.
 */
abstract class PageWalk {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    private final Setting setting;

    PageWalk(Setting setting) {
        this.setting = setting;
    }

    @AfterEach
    void leave() {
        Window.close(setting);
    }

    @TestFactory
    Stream<DynamicTest> everyState() {
        var desk = Desk.at(port, data);
        return PageFixtures.all().stream().flatMap(fixture -> fixture.tests(desk, setting));
    }
}
