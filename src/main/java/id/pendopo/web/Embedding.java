package id.pendopo.web;

import jakarta.servlet.http.HttpServletResponse;

/** Lets other sites show one answer of the house. Everything else refuses to be framed. */
public final class Embedding {

    /** Nothing runs and nothing is loaded, wherever it is shown. */
    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private Embedding() {}

    public static void allow(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "unsafe-none");
    }
}
