package org.bloodstream.donors.eligibility.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.bloodstream.donors.registration.domain.Sex;

/** What a clinician reviews a donor for. While the review holds, the rules do not refer the donor for it again. */
public enum ReviewGround {
    /** 17 with understanding of consent (section 4.1). */
    CONSENT_UNDERSTOOD(Limit.CONSENT_CHECKED_BELOW_YEARS) {
        @Override
        boolean concerns(SelectionPolicy policy, DonationType donation, Sex sex, LocalDate born, LocalDate on) {
            return !on.isBefore(Birthday.latest(born, years(policy, Limit.MINIMUM_AGE_YEARS, donation, sex)))
                    && on.isBefore(Birthday.latest(born, years(policy, limit(), donation, sex)));
        }
    },
    /** Annual permission over 65, yearly review after 66 (section 4.1). */
    YEARLY_REVIEW(Limit.REVIEWED_FROM_YEARS) {
        @Override
        boolean concerns(SelectionPolicy policy, DonationType donation, Sex sex, LocalDate born, LocalDate on) {
            return !on.isBefore(Birthday.earliest(born, years(policy, limit(), donation, sex)));
        }
    };

    private final Limit limit;

    ReviewGround(Limit limit) {
        this.limit = limit;
    }

    /** Of a finding; empty for one that no review is about. */
    public static Optional<ReviewGround> of(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.limit.code().equals(code))
                .findFirst();
    }

    Limit limit() {
        return limit;
    }

    /** Whether a donor is of the age for which there is this review. */
    abstract boolean concerns(SelectionPolicy policy, DonationType donation, Sex sex, LocalDate born, LocalDate on);

    private static int years(SelectionPolicy policy, Limit limit, DonationType donation, Sex sex) {
        return policy.limit(limit, donation, sex).value();
    }
}
