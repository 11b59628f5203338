package org.bloodstream.production.stock.domain;

import java.time.Instant;
import java.util.Optional;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Site;

/**
 * Units that are alike.
 *
 * @param site where they stand; absent for what was received before sites were kept
 * @param group absent until they are labelled
 * @param units at least 1
 */
public record Holding(
        Optional<Site> site,
        ComponentKind kind,
        ProductCode product,
        Optional<BloodGroup> group,
        StockStatus status,
        Instant collectedAt,
        Instant expiresAt,
        int units) {}
