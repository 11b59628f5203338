package org.bloodstream.donors.reactivedonor.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;

/**
 * Another donation of the same donor was found reactive, so this one is not to be used. Which test it was, and which
 * donation, is not said: whoever has to know reads it there.
 *
 * @param found one for each finding, the same for every donation that it reaches
 * @param donor pseudonym, of the record that the reactive donation was recorded with
 * @param foundAt recording of the result
 */
public record DonorFoundReactive(UUID found, DonationNumber donation, UUID donor, Instant foundAt) {}
