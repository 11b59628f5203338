package org.bloodstream.donors.sessions.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.bloodstream.donors.sessions.domain.Position;
import org.jspecify.annotations.Nullable;

/** @param postcodeDistrict the first half of the postcode */
record AddVenue(
        @NotBlank @Size(max = 80) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
        String name,

        @NotNull @Pattern(regexp = "[A-Z]{1,2}[0-9][0-9A-Z]?")
        String postcodeDistrict,

        @Nullable @Valid Placed position) {

    record Placed(
            @NotNull @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude) {
        Position position() {
            return new Position(latitude.doubleValue(), longitude.doubleValue());
        }
    }

    @Nullable
    Position placed() {
        return position == null ? null : position.position();
    }
}
