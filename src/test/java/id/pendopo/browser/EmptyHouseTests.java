package id.pendopo.browser;

import id.pendopo.House;
import id.pendopo.identity.SetupCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/** The house before anybody lives in it, the moving in, and the first day: all lists are empty. */
@House(demo = false)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmptyHouseTests {

    @LocalServerPort private int port;

    @Autowired private ApplicationContext context;

    @TestFactory
    @Order(1)
    Stream<DynamicTest> nobodyLivesHere() {
        return EmptyHouseFixtures.unprepared().tests(desk(), Setting.PHONE);
    }

    @TestFactory
    @Order(2)
    Stream<DynamicTest> somebodyMovesIn() {
        return EmptyHouseFixtures.all().stream()
                .flatMap(fixture -> fixture.tests(desk(), Setting.PHONE));
    }

    @TestFactory
    @Order(3)
    Stream<DynamicTest> nothingIsThereYet() {
        return EmptyHouseFixtures.firstDay().stream()
                .flatMap(fixture -> fixture.tests(desk(), Setting.PHONE));
    }

    private Desk desk() {
        var desk = Desk.empty(port);
        desk.once(EmptyHouseFixtures.CODE, () -> SetupCode.of(context));
        return desk;
    }
}
