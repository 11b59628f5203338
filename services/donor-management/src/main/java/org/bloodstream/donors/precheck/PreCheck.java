package org.bloodstream.donors.precheck;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.eligibility.application.GivenAnswer;
import org.bloodstream.rules.domain.RulesVersion;

/**
 * Answers that a donor gave in advance.
 *
 * @param session for which alone they count
 * @param rules of which the questions were
 */
public record PreCheck(
        UUID appointment, UUID donor, UUID session, RulesVersion rules, List<Replied> replies, Instant answeredAt) {
    public PreCheck {
        replies = List.copyOf(replies);
    }

    public record Replied(String question, boolean yes, List<GivenAnswer> answers) {
        public Replied {
            answers = List.copyOf(answers);
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Replied[…]";
        }
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "PreCheck[…]";
    }
}
