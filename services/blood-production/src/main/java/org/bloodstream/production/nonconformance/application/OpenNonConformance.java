package org.bloodstream.production.nonconformance.application;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.nonconformance.domain.NonConformanceKind;
import org.bloodstream.production.nonconformance.domain.Severity;
import org.jspecify.annotations.Nullable;

/**
 * @param donation that it is about, and that is held for it; absent when it is about none
 * @param component that it is about, when it is about one pack alone; nothing is held for that
 * @param words what was not as it should be; they stay in this service
 */
public record OpenNonConformance(
        NonConformanceKind kind,
        Severity severity,
        @Nullable DonationNumber donation,
        @Nullable ComponentId component,
        String words) {

    /** About one pack alone, which is kept where it is by something else. */
    public static OpenNonConformance of(
            ComponentId component, NonConformanceKind kind, Severity severity, String words) {
        return new OpenNonConformance(kind, severity, null, component, words);
    }

    @Override
    public String toString() {
        return "OpenNonConformance[" + kind + "]";
    }
}
