package org.bloodstream.donors.search.adapter.in.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.search.domain.DonationSought;
import org.bloodstream.donors.search.domain.DonorQuery;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * A body and no query string: what is sought is personal, and addresses stand in proxies' logs and browsers' histories.
 *
 * @param query as somebody typed it
 * @param limit donors, 10 when absent
 */
record FindDonors(
        @NotNull String query, @Nullable @Min(1) @Max(25) Integer limit) {
    private static final int USUAL = 10;

    /** @throws BadInputException in {@code query}, by the codes of {@link DonationSought#in} */
    Optional<DonationNumber> donation() {
        return read(() -> DonationSought.in(query));
    }

    /** @throws BadInputException in {@code query}, by the codes of {@link DonorQuery#read} */
    DonorQuery read(LocalDate today) {
        return read(() -> DonorQuery.read(query, today));
    }

    private static <T> T read(Supplier<T> query) {
        try {
            return query.get();
        } catch (UnreadableCodeException unreadable) {
            throw new BadInputException("query", unreadable.code(), String.valueOf(unreadable.getMessage()));
        }
    }

    int most() {
        return limit == null ? USUAL : limit;
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "FindDonors[…]";
    }
}
