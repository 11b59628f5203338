package org.bloodstream.donors.callup.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.jspecify.annotations.Nullable;

/**
 * A donor on a list, with every reason for it.
 *
 * @param shortBy units of the group below the minimum level when the list was made
 * @param lastGave local date; absent for who has not given
 * @param mayGiveFrom local date, by the intervals alone; absent for who has not given
 * @param district where the donor lives, as far as it is asked; absent where no postcode is known
 * @param kilometres from the venue to the middle of the district; absent where it is not known
 * @param lastCalled local date; absent for who was never called
 */
public record Listed(
        UUID donor,
        BloodGroup group,
        int shortBy,
        @Nullable LocalDate lastGave,
        @Nullable LocalDate mayGiveFrom,
        @Nullable String district,
        @Nullable Integer kilometres,
        @Nullable LocalDate lastCalled) {}
