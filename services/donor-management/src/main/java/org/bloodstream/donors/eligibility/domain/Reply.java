package org.bloodstream.donors.eligibility.domain;

import java.util.List;

/**
 * What a donor replies to a question.
 *
 * @param answers which of the conditions it is, and when; a complete questionnaire has some with every yes and none with a no
 */
public record Reply(String question, boolean yes, List<Answer> answers) {
    public Reply {
        answers = List.copyOf(answers);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Reply[…]";
    }
}
