package org.bloodstream.donors.standing.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import org.bloodstream.donors.standing.domain.RestrictionGround;
import org.bloodstream.donors.standing.domain.StandingChange;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.Words;
import org.jspecify.annotations.Nullable;

/** @param ground when restricting, and only then */
record RestrictUse(
        @NotNull Boolean restricted,
        @Nullable RestrictionGround ground,
        @Words String reason) {

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
