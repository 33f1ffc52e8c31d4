/**
 * The open face of the house to programs: data sets, linked data, the guide to the APIs, and what
 * search engines are told.
 *
 * <p>URL prefixes {@code /data-terbuka}, {@code /catalog.ttl}, {@code /catalog.jsonld}, {@code
 * /sitemap.xml}, {@code /sitemap}, {@code /robots.txt}; at the addresses of services only what is
 * not HTML or plain JSON; no tables.
 */
@NullMarked
@Serves({
    "/data-terbuka",
    "/catalog.ttl",
    "/catalog.jsonld",
    "/layanan/{code}",
    "/layanan/{code}.ttl",
    "/layanan/{code}.jsonld",
    "/api/v1/services/{code}",
    "/sitemap.xml",
    "/sitemap",
    "/robots.txt"
})
@ApplicationModule(
        displayName = "Open data",
        allowedDependencies = {"catalogue", "followup", "organisation", "survey"})
package id.pendopo.opendata;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
