package id.pendopo.complaint.desk;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The officers of the demo house who handle complaints, each signed in once. */
@Component
class DeskOfficers {

    private final Map<String, DeskVisitor> signedIn = new ConcurrentHashMap<>();
    private final Path data;
    private int port;

    DeskOfficers(@Value("${pendopo.data}") Path data) {
        this.data = data;
    }

    @EventListener
    void open(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    DeskVisitor officer() {
        return of("complaint_officer");
    }

    DeskVisitor head() {
        return of("unit_head");
    }

    DeskVisitor inspector() {
        return of("inspector");
    }

    private DeskVisitor of(String role) {
        return signedIn.computeIfAbsent(role, _ -> new DeskVisitor(port, data, role));
    }
}
