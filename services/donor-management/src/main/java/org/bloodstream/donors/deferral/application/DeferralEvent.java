package org.bloodstream.donors.deferral.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralSource;
import org.bloodstream.donors.deferral.domain.EndReason;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.jspecify.annotations.Nullable;

/** What happened to a deferral. Words stay in this service's own table: staff may have named somebody in them. */
public sealed interface DeferralEvent {
    UUID donor();

    /** @param overridableFrom first local day on which a clinician may accept all the same; absent for never */
    record DeferralImposed(
            UUID deferral,
            UUID donor,
            String code,
            @Nullable String rule,
            DeferralSource source,
            List<DonationType> donations,
            WrittenEnd end,
            @Nullable LocalDate overridableFrom,
            @Nullable UUID assessment,
            Instant imposedAt)
            implements DeferralEvent {
        public static DeferralImposed of(Deferral it) {
            var imposed = it.imposed();
            return new DeferralImposed(
                    it.deferral(),
                    it.donor(),
                    imposed.code(),
                    imposed.rule(),
                    imposed.source(),
                    imposed.donations().stream().sorted().toList(),
                    WrittenEnd.of(imposed.end()),
                    imposed.overridableFrom(),
                    imposed.assessment(),
                    it.imposedAt());
        }
    }

    record DeferralExtended(UUID deferral, UUID donor, WrittenEnd end, Instant extendedAt) implements DeferralEvent {
        public static DeferralExtended of(Deferral after, Instant at) {
            return new DeferralExtended(
                    after.deferral(),
                    after.donor(),
                    WrittenEnd.of(after.imposed().end()),
                    at);
        }
    }

    /** @param reason {@link EndReason#code()} */
    record DeferralEnded(UUID deferral, UUID donor, String reason, Instant endedAt) implements DeferralEvent {
        public static DeferralEnded of(Deferral after, EndReason reason, Instant at) {
            return new DeferralEnded(after.deferral(), after.donor(), reason.code(), at);
        }
    }
}
