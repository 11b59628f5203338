package org.bloodstream.donors.postdonation.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;

/**
 * A donor has told something that bears on this donation. What exactly stays with the donor service.
 *
 * @param information one for everything that was told at once, whatever number of donations it concerns
 * @param donor pseudonym
 */
public record PostDonationInformationReceived(
        UUID information, DonationNumber donation, UUID donor, InformationKind kind, Instant receivedAt) {}
