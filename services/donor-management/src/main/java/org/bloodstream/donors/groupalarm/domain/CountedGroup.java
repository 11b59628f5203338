package org.bloodstream.donors.groupalarm.domain;

import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;

/**
 * A determination of a donation's group.
 *
 * @param donor the number that the donation was recorded with
 * @param determination {@code FIRST} or {@code SECOND}
 * @param said by the laboratory
 * @param counts what somebody decided, else what was said
 */
public record CountedGroup(
        DonationNumber donation, UUID donor, String determination, BloodGroup said, BloodGroup counts) {}
