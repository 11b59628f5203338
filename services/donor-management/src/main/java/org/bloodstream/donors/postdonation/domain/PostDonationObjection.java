package org.bloodstream.donors.postdonation.domain;

import java.time.LocalDate;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;

/** Why a report is not taken. Each says what to do instead, since a report that is not taken holds nothing. */
public sealed interface PostDonationObjection extends Objection {

    /** Nobody gave it, or somebody else did; which of the two is not told. */
    record DonationNotOfDonor(DonationNumber donation) implements PostDonationObjection {
        @Override
        public String code() {
            return "donation-not-of-donor";
        }

        @Override
        public String message() {
            return "%s is no donation of this donor: check the number, or report all donations since a day."
                    .formatted(donation.printed());
        }
    }

    record NoDonationSince(LocalDate day) implements PostDonationObjection {
        @Override
        public String code() {
            return "no-donation-since";
        }

        @Override
        public String message() {
            return "This donor has no donation on record from %s on: check the donor, or take an earlier day."
                    .formatted(day);
        }
    }

    record SinceInFuture(LocalDate day) implements PostDonationObjection {
        @Override
        public String code() {
            return "since-in-future";
        }

        @Override
        public String message() {
            return "%s is still to come: take the day from which donations are concerned.".formatted(day);
        }
    }

    /** @param condition code of a deferral rule */
    record AnswerDayInFuture(String condition) implements PostDonationObjection {
        @Override
        public String code() {
            return "answer-day-in-future";
        }

        @Override
        public String message() {
            return "%s: the day is still to come; say that it is not over, or that nobody knows the day."
                    .formatted(condition);
        }
    }

    record NoticedInFuture(LocalDate day) implements PostDonationObjection {
        @Override
        public String code() {
            return "noticed-in-future";
        }

        @Override
        public String message() {
            return "%s is still to come: take the day on which the donor noticed it.".formatted(day);
        }
    }
}
