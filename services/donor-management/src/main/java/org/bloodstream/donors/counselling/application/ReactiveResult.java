package org.bloodstream.donors.counselling.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.counselling.domain.CounsellingKind;
import org.bloodstream.donors.counselling.domain.Reactivity;
import org.jspecify.annotations.Nullable;

/**
 * What the laboratory found in a donation, as far as it concerns the donor.
 *
 * @param event the laboratory's event, which is taken once
 * @param batch the run that found it; absent of a result that was reported by itself
 */
public record ReactiveResult(
        UUID event,
        DonationNumber donation,
        CounsellingKind kind,
        Reactivity reactivity,
        @Nullable UUID batch,
        Instant recordedAt) {}
