package org.bloodstream.donors.registration.domain;

import org.bloodstream.blood.Objection;

/** Why somebody can not join the register. */
public sealed interface RegistrationObjection extends Objection {

    /**
     * Too young to be invited.
     *
     * @param minimumAge whole years
     */
    record DonorTooYoung(int minimumAge) implements RegistrationObjection {
        @Override
        public String code() {
            return "donor-too-young";
        }

        @Override
        public String message() {
            return "Donors can register from their %dth birthday: invite this person back then.".formatted(minimumAge);
        }
    }
}
