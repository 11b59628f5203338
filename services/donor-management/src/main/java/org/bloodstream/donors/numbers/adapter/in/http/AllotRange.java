package org.bloodstream.donors.numbers.adapter.in.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.bloodstream.blood.isbt128.FacilityNumber;
import org.bloodstream.donors.numbers.domain.NumberRun;

record AllotRange(
        @NotNull @Pattern(regexp = "[A-NP-Z1-9][A-NP-Z0-9]{2}[0-9]{2}")
        String facility,

        @NotNull @Min(0) @Max(99) Integer year,
        @NotNull @Min(0) @Max(999999) Integer from,
        @NotNull @Min(0) @Max(999999) Integer to) {

    NumberRun run() {
        return new NumberRun(new FacilityNumber(facility), year, from, to);
    }
}
