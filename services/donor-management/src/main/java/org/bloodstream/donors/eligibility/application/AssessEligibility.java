package org.bloodstream.donors.eligibility.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.Answer;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.Measurements;
import org.bloodstream.donors.eligibility.domain.Reply;
import org.jspecify.annotations.Nullable;

/**
 * The command of the health check.
 *
 * @param plannedLossMl mL; absent where the donation has a usual one
 * @param replies to every question of the questionnaire in force
 */
public record AssessEligibility(
        UUID donor,
        DonationType donation,
        Measurements measurements,
        @Nullable Integer plannedLossMl,
        List<Reply> replies) {
    public AssessEligibility {
        replies = List.copyOf(replies);
    }

    List<String> questions() {
        return replies.stream().map(Reply::question).toList();
    }

    List<Answer> answers() {
        return replies.stream().flatMap(reply -> reply.answers().stream()).toList();
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "AssessEligibility[…]";
    }
}
