package org.bloodstream.donors.chairside.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.numbers.domain.AllottedNumber;
import org.jspecify.annotations.Nullable;

/** Whether a collection starts. */
sealed interface StartDecision {
    /** @param otherwise what selection says against it, although the tablet had told that the donor may give: the blood is held */
    record Start(Collection collection, AllottedNumber number, List<Objection> otherwise) implements StartDecision {
        public Start {
            otherwise = List.copyOf(otherwise);
        }
    }

    /**
     * @param number absent when the labels gave none
     * @param otherDonor who has the number already
     */
    record Refuse(
            List<Objection> objections,
            @Nullable DonationNumber number,
            @Nullable UUID otherDonor) implements StartDecision {
        public Refuse {
            objections = List.copyOf(objections);
        }
    }

    record DonorNotKnown() implements StartDecision {}
}
