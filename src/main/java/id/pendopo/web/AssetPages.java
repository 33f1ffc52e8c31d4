package id.pendopo.web;

import id.pendopo.shared.Site;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves style sheets and icons. */
@RestController
class AssetPages {

    private final StyleSheets sheets;

    AssetPages(StyleSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/aset/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String name, Site site) {
        sheets.assets(site);
        return sheets.find(name)
                .map(
                        asset ->
                                ResponseEntity.ok()
                                        .contentType(
                                                MediaType.parseMediaType(
                                                        asset.type() + ";charset=UTF-8"))
                                        .cacheControl(
                                                CacheControl.maxAge(Duration.ofDays(365))
                                                        .cachePublic()
                                                        .immutable())
                                        .body(asset.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
