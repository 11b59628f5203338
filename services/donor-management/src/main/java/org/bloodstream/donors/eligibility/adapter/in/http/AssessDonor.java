package org.bloodstream.donors.eligibility.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.eligibility.application.AssessEligibility;
import org.bloodstream.donors.eligibility.application.GivenAnswer;
import org.bloodstream.donors.eligibility.application.GivenAnswer.When;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.Reply;
import org.jspecify.annotations.Nullable;

/** The health check as staff or a tablet sends it. */
public record AssessDonor(
        @NotNull DonationType donation,
        @NotNull @Valid Measured measurements,
        @Nullable @Min(1) @Max(2000) Integer plannedLossMl,
        @NotNull @Size(max = 200) List<@NotNull @Valid Replied> replies) {

    public AssessEligibility command(UUID donor) {
        return new AssessEligibility(
                donor,
                donation,
                measurements.measurements(),
                plannedLossMl,
                replies.stream().map(Replied::reply).toList());
    }

    /** @param answers what a yes means; with no, nothing */
    public record Replied(
            @NotNull @Pattern(regexp = "[A-Z][0-9]{2,3}") String question,
            @NotNull Boolean yes,
            @Nullable @Size(max = 40) List<@NotNull @Valid Said> answers) {
        Reply reply() {
            return new Reply(
                    question,
                    yes,
                    given().stream().map(Said::answer).map(GivenAnswer::answer).toList());
        }

        private List<Said> given() {
            return answers == null ? List.of() : answers;
        }
    }

    /** @param when absent where no day is asked for */
    public record Said(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{2,59}")
            String condition,

            @Nullable When when,
            @Nullable LocalDate day,
            @Nullable Instant instant) {
        public GivenAnswer answer() {
            return new GivenAnswer(condition, when == null ? When.NOT_ASKED : when, day, instant);
        }
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "AssessDonor[…]";
    }
}
