package org.bloodstream.production.orders.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.bloodstream.production.orders.domain.Arrival;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.transport.domain.Temperatures;
import org.jspecify.annotations.Nullable;

/**
 * @param container absent when one container alone is under way
 * @param arrivedAt absent when it comes just now
 * @param temperatures the extremes of its logger; absent when it had none
 */
record ReceiveUnits(
        @Nullable BoxLabel container,
        @Nullable Instant arrivedAt,
        @Nullable @Valid Extremes temperatures) {
    /** @param minimum and maximum in °C */
    record Extremes(@NotNull Double minimum, @NotNull Double maximum) {
        /** What is impossible was not recorded. */
        Extremes {
            if (minimum != null && maximum != null) recorded(minimum, maximum);
        }

        Temperatures recorded() {
            return recorded(minimum, maximum);
        }

        private static Temperatures recorded(double minimum, double maximum) {
            return new Temperatures(minimum, maximum);
        }
    }

    Arrival arrival(Instant now) {
        return new Arrival(
                Optional.ofNullable(container),
                Optional.ofNullable(temperatures).map(Extremes::recorded),
                arrivedAt == null ? now : arrivedAt);
    }
}
