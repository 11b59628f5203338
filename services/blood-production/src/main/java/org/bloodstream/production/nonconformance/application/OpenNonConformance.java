package org.bloodstream.production.nonconformance.application;

import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.nonconformance.domain.NonConformanceKind;
import org.bloodstream.production.nonconformance.domain.Severity;
import org.jspecify.annotations.Nullable;

/**
 * @param donation that it is about; absent when it is about none
 * @param words what was not as it should be; they stay in this service
 */
public record OpenNonConformance(
        NonConformanceKind kind,
        Severity severity,
        @Nullable DonationNumber donation,
        String words) {
    @Override
    public String toString() {
        return "OpenNonConformance[" + kind + "]";
    }
}
