package id.pendopo.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service in a list.
 *
 * @param version the version of the standard in force; null when there is none, and so are time,
 *     fees and date
 */
record ServiceCard(
        String code,
        String name,
        String summary,
        String language,
        boolean online,
        String unitCode,
        String unitName,
        String unitShortName,
        @Nullable ProcessingTime time,
        @Nullable Fees fees,
        @Nullable Integer version,
        @Nullable LocalDate effectiveFrom,
        List<String> audiences,
        List<String> lifeEvents,
        List<String> locations,
        Instant updatedAt) {}
