package org.bloodstream.production.orders.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.orders.application.Ordering.Wish;
import org.bloodstream.production.orders.domain.OrderLine;
import org.bloodstream.production.orders.domain.Urgency;
import org.jspecify.annotations.Nullable;

/** @param neededBy absent when any time will do */
record PlaceOrder(
        @NotBlank @Pattern(regexp = "(?s).*\\P{javaWhitespace}.*") @Size(max = 80)
        String site,

        @NotNull Urgency urgency,
        @Nullable Instant neededBy,
        @NotEmpty @Size(max = OrderLine.MOST_OF_AN_ORDER) List<@NotNull @Valid Line> lines) {

    /**
     * @param requirements none when absent
     * @param antigensAbsent ISBT numbers of red cell antigens that every unit must lack; none when absent
     */
    record Line(
            @NotNull ComponentKind kind,
            @NotNull @Valid Group group,
            @Min(1) @Max(OrderLine.MOST_UNITS) int quantity,
            @Nullable Set<@NotNull Requirement> requirements,
            @Nullable @Size(max = 20) Set<@NotNull Antigen> antigensAbsent,

            @Nullable @Min(1) @Max(OrderLine.OLDEST_DAYS) Integer maximumAgeDays) {

        OrderLine numbered(int line) {
            return new OrderLine(
                    line,
                    kind,
                    new BloodGroup(group.abo(), group.rhD()),
                    quantity,
                    requirements == null ? Set.of() : requirements,
                    antigensAbsent == null ? Set.of() : antigensAbsent,
                    maximumAgeDays);
        }
    }

    record Group(@NotNull Abo abo, @NotNull RhD rhD) {}

    Wish wish() {
        return new Wish(new Site(site.strip()), urgency, neededBy, numbered(lines));
    }

    static List<OrderLine> numbered(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> lines.get(index).numbered(index + 1))
                .toList();
    }
}
