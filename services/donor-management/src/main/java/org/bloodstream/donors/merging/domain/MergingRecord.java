package org.bloodstream.donors.merging.domain;

import java.util.UUID;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.jspecify.annotations.Nullable;

/**
 * One of the two records.
 *
 * @param into the record that it was merged into itself; absent for one that stands for itself
 */
public record MergingRecord(UUID donor, Sex sex, @Nullable UUID into, DonorStanding standing) {}
