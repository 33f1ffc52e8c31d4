package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            nullValues = "none",
            value = {
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36|Chrome|Android",
                "Mozilla/5.0 (Linux; Android 13; SM-A136B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/21.0 Chrome/110.0.5481.154 Mobile Safari/537.36|Samsung Internet|Android",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36 Edg/137.0.0.0|Edge|Windows",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0|Firefox|Linux",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1|Safari|iPhone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15|Safari|Mac",
                "Java-http-client/25||",
                "none||"
            })
    void aBrowserAndItsDeviceAreToldInWords(String agent, String browser, String system) {
        var device = Device.of(agent);
        assertThat(device).isEqualTo(new Device(text(browser), text(system)));
        assertThat(Device.read(device.toString())).isEqualTo(device);
    }

    @ParameterizedTest
    @CsvSource({"Chrome", "''"})
    void whatNobodyWroteIsNoDevice(String text) {
        assertThat(Device.read(text)).isEqualTo(new Device("", ""));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
