package org.bloodstream.donors.subjectrights.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the law says must be kept of a donor, over all merged records.
 *
 * @param lastDonation local date; absent for somebody who never gave
 * @param lastAssessment local date; absent for somebody who was never assessed
 */
public record KeptRecords(
        @Nullable LocalDate lastDonation, @Nullable LocalDate lastAssessment) {}
