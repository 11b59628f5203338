package org.bloodstream.blood.component;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.jspecify.annotations.Nullable;

/**
 * How a component is stored (BSQR 2005, part 4 of the schedule [S:bsqr-p4]).
 *
 * @param min lowest temperature, °C, included; absent when only the highest is limited
 * @param max highest temperature, °C, included
 * @param agitated whether it is kept moving
 */
public record Storage(@Nullable Integer min, int max, boolean agitated) {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code storage-limits-unordered} */
    public Storage {
        refuseIf(min != null && min > max, "storage-limits-unordered", "Storage limits run from low to high");
    }

    /** @param celsius a measured temperature, °C */
    public boolean allows(double celsius) {
        return (min == null || celsius >= min) && celsius <= max;
    }
}
