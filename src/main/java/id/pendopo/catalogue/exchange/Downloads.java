package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.exchange.CatalogueFiles.Format;
import jakarta.servlet.http.HttpServletResponse;

/** How files go out. */
final class Downloads {

    private Downloads() {}

    /** Says what comes, and under which name it is kept. */
    static void announce(HttpServletResponse response, Format format, String name, boolean open) {
        response.setContentType(format.mediaType);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name + "." + format.ending() + "\"");
        if (!open) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
