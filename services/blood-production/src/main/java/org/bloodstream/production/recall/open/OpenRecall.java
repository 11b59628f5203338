package org.bloodstream.production.recall.open;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.recall.domain.Found;
import org.jspecify.annotations.Nullable;

/**
 * A recall that stands.
 *
 * @param ageSeconds since it was recalled, whole seconds
 * @param settled whether the hospital has confirmed what became of it; not when it was not found
 * @param answer the last one since the recall
 */
record OpenRecall(
        ComponentId component,
        OdsCode hospital,
        String site,
        String despatch,
        Instant recalledAt,
        long ageSeconds,
        boolean settled,
        @Nullable Found answer,
        @Nullable LocalDate transfusedOn,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    record Row(
            String component,
            String hospital,
            String site,
            String despatch,
            Instant withheldSince,
            @Nullable String answer,
            @Nullable LocalDate transfusedOn,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {

        OpenRecall at(Instant now) {
            var found = answer == null ? null : Found.valueOf(answer);
            return new OpenRecall(
                    ComponentId.parse(component),
                    new OdsCode(hospital),
                    site,
                    despatch,
                    withheldSince,
                    Math.max(0, Duration.between(withheldSince, now).toSeconds()),
                    found != null && found != Found.NOT_FOUND,
                    found,
                    transfusedOn,
                    answeredBy,
                    answeredAt);
        }
    }
}
