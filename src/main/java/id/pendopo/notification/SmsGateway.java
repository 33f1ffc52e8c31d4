package id.pendopo.notification;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A plain gateway for text messages: a form with {@code to} and {@code text} is posted to its
 * address. Any answer from 200 to 299 means taken; from 400 to 499, but for 408 and 429, that this
 * message will never be.
 */
@Component
class SmsGateway {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String address;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    /**
     * @param address where to post to; empty when there is no gateway
     * @param token sent as a bearer token; empty when the gateway wants none
     */
    SmsGateway(
            @Value("${pendopo.sms.address}") String address,
            @Value("${pendopo.sms.token}") String token) {
        this.address = address.strip();
        this.token = token.strip();
    }

    boolean configured() {
        return !address.isEmpty();
    }

    void hand(String number, String text) {
        int status;
        try {
            status =
                    http.send(request(number, text), HttpResponse.BodyHandlers.discarding())
                            .statusCode();
        } catch (IOException e) {
            throw new Ways.NotTaken(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Ways.NotTaken(e);
        }
        boolean later = status == 408 || status == 429;
        if (status / 100 == 4 && !later) {
            throw new Ways.Unsendable("The gateway refused it with " + status);
        }
        if (status / 100 != 2) {
            throw new Ways.NotTaken("The gateway answered " + status);
        }
    }

    private HttpRequest request(String number, String text) {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "to=%s&text=%s".formatted(encoded(number), encoded(text))));
        return token.isEmpty()
                ? request.build()
                : request.header("Authorization", "Bearer " + token).build();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
