package org.bloodstream.donors.registration.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to an application. */
public sealed interface RegistrationOutcome {
    /** @param confirmedNew why this is nobody of the likely duplicates; absent when there was none to tell apart */
    record Registered(
            Applicant applicant,
            DonorRegistered event,
            @Nullable String confirmedNew) implements RegistrationOutcome {
        /** The reason is free text and may name somebody. */
        @Override
        public String toString() {
            return "Registered[" + event + "]";
        }
    }

    record Refused(List<RegistrationObjection> objections) implements RegistrationOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
