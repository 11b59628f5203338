package org.bloodstream.outcomes.bedside.domain;

import org.jspecify.annotations.Nullable;

/** The laboratory has not issued the pack to this patient. */
public sealed interface IssueReason extends BedsideReason {

    /** @param state where the pack stands instead; absent when the laboratory never spoke of it */
    record ComponentNotIssued(Issue.@Nullable State state) implements IssueReason {
        @Override
        public String code() {
            return "component-not-issued";
        }

        @Override
        public String message() {
            return "The laboratory has not issued this pack. " + TELL_THE_LABORATORY;
        }
    }

    record IssuedToAnotherPatient() implements IssueReason {
        @Override
        public String code() {
            return "issued-to-another-patient";
        }

        @Override
        public String message() {
            return "Stop. This pack was issued to another patient. " + TELL_THE_LABORATORY;
        }
    }
}
