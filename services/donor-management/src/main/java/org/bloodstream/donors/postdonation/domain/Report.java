package org.bloodstream.donors.postdonation.domain;

import java.time.LocalDate;
import java.util.List;
import org.bloodstream.donors.eligibility.domain.Answer;

/**
 * What the donor carer writes down, but for the words: no decision rests on them.
 *
 * @param noticedOn local date on which the donor noticed it
 * @param answers which conditions of the deferral rules it is, and when; none where nobody can say
 */
public record Report(Concerned concerned, InformationKind kind, LocalDate noticedOn, List<Answer> answers) {
    public Report {
        answers = List.copyOf(answers);
    }

    /** Nobody says which conditions it is. */
    public Report(Concerned concerned, InformationKind kind, LocalDate noticedOn) {
        this(concerned, kind, noticedOn, List.of());
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Report[…]";
    }
}
