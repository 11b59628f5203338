package org.bloodstream.donors.overruling.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.OverrulingGround;
import org.bloodstream.donors.overruling.application.ProposeOverruling;
import org.bloodstream.web.Words;

/**
 * @param condition code of the finding
 * @param until first local date on which the cause is found again
 */
record WantedOverruling(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{2,59}") String condition,

        @NotNull OverrulingGround ground,
        @NotNull LocalDate until,
        @Words String words) {
    ProposeOverruling command(UUID donor, UUID assessment) {
        return new ProposeOverruling(donor, assessment, condition, ground, until, words.strip());
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "WantedOverruling[…]";
    }
}
