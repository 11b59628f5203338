package org.bloodstream.production.orders.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.orders.application.KeepingStandingOrders.Terms;
import org.jspecify.annotations.Nullable;

/**
 * @param from the first day; absent for today
 * @param until the last day; absent when it has none
 */
record SetStandingOrder(
        @NotBlank @Pattern(regexp = "(?s).*\\P{javaWhitespace}.*") @Size(max = 80)
        String site,

        @NotEmpty Set<@NotNull DayOfWeek> weekdays,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @NotEmpty @Size(max = 20) List<PlaceOrder.@NotNull @Valid Line> lines) {

    Terms terms() {
        return new Terms(
                new Site(site.strip()),
                weekdays,
                PlaceOrder.numbered(lines),
                Optional.ofNullable(from),
                Optional.ofNullable(until));
    }
}
