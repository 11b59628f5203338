package org.bloodstream.donors.registration.domain;

import java.util.List;
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

    /**
     * Donors on the register may be this person. They are told by number and by what agrees, not by name.
     *
     * @param candidates best first
     */
    record DonorLikelyKnown(List<LikelyDonor> candidates) implements RegistrationObjection {
        public DonorLikelyKnown {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String code() {
            return "donor-likely-known";
        }

        @Override
        public String message() {
            return "This person may be on the register: open the records named here, or say why this is somebody new.";
        }
    }
}
