package org.bloodstream.donors.donorrecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.Finding;
import org.bloodstream.donors.eligibility.domain.NextOfType;
import org.bloodstream.donors.eligibility.domain.ReviewGround;
import org.bloodstream.donors.review.application.Review;
import org.jspecify.annotations.Nullable;

/**
 * When a donor may come to give again, and the reviews that it goes by.
 *
 * @param next every type of donation
 * @param reviews latest first
 */
record Giving(List<Next> next, List<Reviewed> reviews) {

    /**
     * @param from first local date, today or later; absent where none can be said
     * @param because the worst first; empty where nothing keeps the donor from it
     */
    record Next(
            DonationType donation,
            NextOfType.Standing standing,
            @Nullable LocalDate from,
            List<Why> because) {
        static Next of(NextOfType it) {
            return new Next(
                    it.donation(),
                    it.standing(),
                    it.from(),
                    it.because().stream().map(Why::of).distinct().toList());
        }
    }

    /**
     * @param rule its line in the tables in force, or in those of its day; {@code none} for what staff recorded
     * @param deferral the one on record that it comes from; absent for what the rules say today
     */
    record Why(
            String rule,
            String code,
            String words,
            String source,
            @Nullable UUID deferral) {
        static Why of(Finding finding) {
            return new Why(finding.rule(), finding.code(), finding.words(), finding.source(), finding.earlier());
        }
    }

    /**
     * @param donor the number it was recorded under
     * @param assessment the referral that was accepted with it; absent for a review by itself
     * @param holdsUntil first local date on which it no longer holds, by the rules in force
     */
    record Reviewed(
            UUID review,
            UUID donor,
            ReviewGround ground,
            @Nullable UUID assessment,
            String words,
            LocalDate on,
            LocalDate holdsUntil,
            Actor by,
            Instant at) {
        static Reviewed of(Review it, LocalDate holdsUntil) {
            return new Reviewed(
                    it.review(),
                    it.donor(),
                    it.ground(),
                    it.assessment(),
                    it.words(),
                    it.on(),
                    holdsUntil,
                    it.by(),
                    it.at());
        }

        /** Words are about a person's health. */
        @Override
        public String toString() {
            return "Reviewed[" + review + "]";
        }
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Giving[…]";
    }
}
