package id.pendopo.complaint.open311;

import jakarta.servlet.http.HttpServletRequest;

/** The two endpoints: the real one, and one for people who write programs. */
enum Endpoint {
    PRODUCTION("/open311/v2/"),
    TEST("/open311/test/v2/");

    private final String path;

    Endpoint(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    static Endpoint of(HttpServletRequest request) {
        return request.getRequestURI().startsWith(TEST.path) ? TEST : PRODUCTION;
    }
}
