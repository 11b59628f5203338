package org.bloodstream.production.disposition.open;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.component.domain.Disposition.Decision;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.bloodstream.production.process.adapter.in.http.OutsideValue;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is outside its limits and has not come to an end.
 *
 * @param printed the donation as on the label
 * @param ageSeconds since it was found, whole seconds
 * @param onHold whether its donation is on hold besides
 * @param decision {@code REPROCESS} while that was not done yet; absent while nobody has decided
 */
record OpenDisposition(
        ComponentId component,
        String printed,
        ProductCode product,
        Instant foundAt,
        long ageSeconds,
        Instant expiresAt,
        List<OutsideValue> outside,
        boolean onHold,
        Optional<Decision> decision) {

    static OpenDisposition of(Row row, List<OutsideLimits> outside, Instant now) {
        var component = ComponentId.parse(row.component());
        return new OpenDisposition(
                component,
                component.donation().printed(),
                component.product(),
                row.foundAt(),
                Math.max(0, Duration.between(row.foundAt(), now).toSeconds()),
                row.expiresAt(),
                OutsideValue.of(outside),
                row.held(),
                Optional.ofNullable(row.decision()).map(Decision::valueOf));
    }

    record Row(
            String component,
            Instant foundAt,
            String outside,
            Instant expiresAt,
            @Nullable String decision,
            boolean held) {}
}
