package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.identity.provider.ProviderMemory;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in through a real provider of another maker, which {@code bin/provider} installs. */
@House
class ProviderTests {

    private static final Path FOLDER = Path.of("target/provider");
    private static final String BACK = "/petugas/masuk/penyedia/kembali";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Value("${pendopo.oidc.issuer}")
    private String issuer;

    @Value("${pendopo.oidc.client-secret}")
    private String secret;

    @Autowired private JdbcClient sql;
    @Autowired private ApplicationContext context;

    private Newcomers newcomers;
    private Process provider;
    private String house;

    @BeforeEach
    void open() throws IOException {
        assertThat(Files.isDirectory(FOLDER.resolve("node_modules")))
                .as("run bin/provider once: it installs the provider")
                .isTrue();
        newcomers = new Newcomers(port, data, sql);
        house = "http://localhost:" + port;
        var number = String.valueOf(URI.create(issuer).getPort());
        provider =
                new ProcessBuilder("node", "provider.mjs", number, "pendopo", secret, house + BACK)
                        .directory(FOLDER.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var output = provider.inputReader();
        awaitReady(output);
        ProviderMemory.forget(context);
        sql.sql("delete from web.rate").update();
        sql.sql("delete from identity.provider_link").update();
    }

    private static void awaitReady(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals("ready")) {
                return;
            }
        }
        throw new IllegalStateException("The provider did not start");
    }

    @AfterEach
    void close() {
        provider.destroy();
        ProviderMemory.forget(context);
    }

    @Test
    void whoIsAllowedComesInThroughTheProvider() throws Exception {
        newcomers.officer("penyedia1@rasuka.example", "jury", "RSK");
        allow("penyedia1@rasuka.example");
        next("a-1", "penyedia1@rasuka.example", "yes");
        var person = new Person();
        var last = person.follow(house + "/petugas/masuk/penyedia?lanjut=/petugas/akun");
        assertThat(last.uri().getPath()).isEqualTo("/petugas/akun");
        assertThat(last.body()).contains("penyedia1@rasuka.example", "Tertaut");
    }

    @Test
    void whoIsNotAllowedOrNotVerifiedStaysOutside() throws Exception {
        newcomers.officer("penyedia2@rasuka.example", "jury", "RSK");
        next("a-2", "penyedia2@rasuka.example", "yes");
        var stranger = new Person().follow(house + "/petugas/masuk/penyedia");
        assertThat(stranger.statusCode()).isEqualTo(422);
        assertThat(stranger.body()).contains("Belum ada akun petugas");
        allow("penyedia2@rasuka.example");
        next("a-2", "penyedia2@rasuka.example", "no");
        assertThat(new Person().follow(house + "/petugas/masuk/penyedia").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aCodeCountsOnceAndOnlyOnItsOwnJourney() throws Exception {
        newcomers.officer("penyedia3@rasuka.example", "jury", "RSK");
        allow("penyedia3@rasuka.example");
        next("a-3", "penyedia3@rasuka.example", "yes");
        var victim = new Person();
        var caught = victim.until(house + "/petugas/masuk/penyedia", BACK);
        var code = caught.getQuery().replaceFirst(".*code=([^&]+).*", "$1");

        var thief = new Person();
        var begun = thief.once(house + "/petugas/masuk/penyedia");
        var state = begun.headers().firstValue("Location").orElseThrow();
        var own = state.replaceFirst(".*[?&]state=([^&]+).*", "$1");
        var injected = house + BACK + "?code=" + code + "&state=" + own + "&iss=" + issuer;
        assertThat(thief.once(injected).statusCode()).isEqualTo(422);
        assertThat(thief.once(house + "/petugas/akun").statusCode()).isEqualTo(303);
    }

    private void allow(String email) {
        var page = newcomers.page(email);
        newcomers.admin().submit(page, page + "/penyedia", Map.of("izin", "ya"));
    }

    private void next(String subject, String email, String verified) throws Exception {
        new Person()
                .once(
                        issuer
                                + "/next?subject="
                                + subject
                                + "&email="
                                + email
                                + "&verified="
                                + verified);
    }

    /** Somebody with a browser, who goes where they are sent. */
    private static final class Person {

        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        HttpResponse<String> once(String address) throws IOException, InterruptedException {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        HttpResponse<String> follow(String address) throws IOException, InterruptedException {
            var answer = once(address);
            for (int i = 0; i < 10 && answer.statusCode() / 100 == 3; i++) {
                answer = once(next(answer).toString());
            }
            return answer;
        }

        /** Goes on until the next address would be this path, and does not go there. */
        URI until(String address, String path) throws IOException, InterruptedException {
            var there = URI.create(address);
            for (int i = 0; i < 10 && !there.getPath().equals(path); i++) {
                there = next(once(there.toString()));
            }
            return there;
        }

        private static URI next(HttpResponse<String> answer) {
            return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
        }
    }
}
