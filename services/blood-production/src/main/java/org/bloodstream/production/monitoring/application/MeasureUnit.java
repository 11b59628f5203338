package org.bloodstream.production.monitoring.application;

import java.math.BigDecimal;
import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.monitoring.domain.Measure;

/**
 * @param value in the measure's unit
 * @param method analyser or procedure
 */
public record MeasureUnit(
        ComponentId component, Measure measure, BigDecimal value, String method, Instant measuredAt) {}
