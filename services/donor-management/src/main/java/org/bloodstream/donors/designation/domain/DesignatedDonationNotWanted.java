package org.bloodstream.donors.designation.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;

/**
 * The request for which this donation was given was withdrawn. It stays that patient's alone: nobody else may be given it. Why,
 * it does not say: that is the patient's own affair. In the stream {@code donation}, after the collection.
 */
public record DesignatedDonationNotWanted(DonationNumber donation, UUID designation, Instant withdrawnAt) {}
