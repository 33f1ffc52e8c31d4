package id.pendopo.web;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address at which people reach the house, as letters, papers and data name it. Once it was
 * set, nobody who sends a request has a say in it.
 */
@Component
public class PublicAddress {

    private final String set;
    private final Pages pages;

    PublicAddress(@Value("${pendopo.address}") String address, Pages pages) {
        this.set = address.strip().replaceFirst("/+$", "");
        this.pages = pages;
    }

    /** What was set by whoever runs the house; without a slash at its end. */
    public Optional<String> set() {
        return set.isEmpty() ? Optional.empty() : Optional.of(set);
    }

    /**
     * The address for the answer to the present request: that of the organisation whose own name
     * was asked for, the one that was set, or else the request's; without a slash at its end.
     */
    public String here() {
        var attributes = RequestContextHolder.currentRequestAttributes();
        var request = ((ServletRequestAttributes) attributes).getRequest();
        if (set.isEmpty()) {
            return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        }
        var own = pages.site(request).host();
        return own.equalsIgnoreCase(request.getServerName())
                ? UriComponentsBuilder.fromUriString(set).host(own).toUriString()
                : set;
    }
}
