package org.bloodstream.donors.standing.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.bloodstream.donors.standing.domain.RestrictionGround;
import org.bloodstream.donors.standing.domain.StandingChange;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/** @param ground when restricting, and only then */
record RestrictUse(
        @NotNull Boolean restricted,
        @Nullable RestrictionGround ground,

        @NotBlank @Size(min = 8, max = 500) @Pattern(regexp = ChangeStanding.WRITTEN, message = ChangeStanding.CONTROLS)
        String reason) {

    /** @throws BadInputException when the ground is missing, or stands where it says nothing */
    StandingChange read() {
        if (restricted == (ground == null))
            throw new BadInputException(
                    "ground",
                    restricted ? "required" : "not-with-this-change",
                    "A restriction has a ground, lifting it has none");
        return ground == null ? new StandingChange.LiftRestriction() : new StandingChange.Restrict(ground);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "RestrictUse[…]";
    }
}
