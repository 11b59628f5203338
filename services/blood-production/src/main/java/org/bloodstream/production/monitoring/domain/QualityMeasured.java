package org.bloodstream.production.monitoring.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.rules.domain.RulesVersion;

/**
 * A unit was sampled; the stream {@code monitoring}. No release waits for it.
 *
 * @param site where it was made
 * @param value in the measure's unit
 * @param method analyser or procedure
 * @param within whether the value meets the plan
 * @param plan the version that was in force
 */
public record QualityMeasured(
        ComponentId component,
        DonationNumber donation,
        Site site,
        Measure measure,
        BigDecimal value,
        String method,
        boolean within,
        RulesVersion plan,
        Instant measuredAt) {}
