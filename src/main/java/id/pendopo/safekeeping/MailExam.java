package id.pendopo.safekeeping;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;

/** Whether the mail server can be reached. Nothing is sent. */
final class MailExam {

    private static final int PATIENCE = 5_000;

    private final String host;
    private final int port;

    MailExam(String host, int port) {
        this.host = host;
        this.port = port;
    }

    List<Finding> findings() {
        if (host.isBlank()) {
            return List.of(
                    Finding.note(
                            "No mail server is set: messages wait in the outbox.",
                            "Set PENDOPO_SMTP_HOST. On a machine for rehearsing leave it unset, so"
                                    + " that nobody gets old messages again."));
        }
        var address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            return List.of(
                    Finding.wrong(
                            "The mail server " + host + " has no address.",
                            "Check PENDOPO_SMTP_HOST and the name server of this machine."));
        }
        try (var socket = new Socket()) {
            socket.connect(address, PATIENCE);
            return List.of(Finding.well("The mail server " + host + ":" + port + " answers."));
        } catch (IOException e) {
            return List.of(
                    Finding.wrong(
                            "The mail server %s:%d does not answer (%s)."
                                    .formatted(host, port, e.getMessage()),
                            "Check PENDOPO_SMTP_HOST and PENDOPO_SMTP_PORT, and whether a firewall"
                                    + " stands between. Messages wait for three days."));
        }
    }
}
