package org.bloodstream.donors.counselling.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.counselling.domain.CounsellingKind;
import org.bloodstream.donors.counselling.domain.Reactivity;

/**
 * What the laboratory found in a donation, as far as it concerns the donor.
 *
 * @param event the laboratory's event, which is taken once
 */
public record ReactiveResult(
        UUID event, DonationNumber donation, CounsellingKind kind, Reactivity reactivity, Instant recordedAt) {}
