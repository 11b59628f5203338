package org.bloodstream.donors.review.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.orNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.eligibility.domain.ReviewGround;
import org.bloodstream.donors.review.application.DonorReviewed;
import org.bloodstream.donors.review.application.Review;
import org.bloodstream.donors.review.application.Reviews;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcReviews implements Reviews {
    /** With the health checks: whoever follows {@code donor} must not learn of a review. */
    private static final String STREAM = "eligibility";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcReviews(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Flux<Review> of(List<UUID> records) {
        return database.sql("""
                        select review, donor, ground, assessment, words, reviewed_on, reviewed_by, reviewed_at
                        from donor_review where donor = any(:records) order by reviewed_at desc, review""")
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(Row.class)
                .all()
                .map(Row::recorded);
    }

    @Override
    public Mono<Void> add(Review review, Act act) {
        var donor = review.donor().toString();
        return journal.appendNext(act, new Fact(STREAM, donor, "DonorReviewed", 1, DonorReviewed.of(review)))
                .then(insert(review));
    }

    private Mono<Void> insert(Review review) {
        return database.sql("""
                        insert into donor_review (review, donor, ground, assessment, words, reviewed_on, reviewed_by, reviewed_at)
                        values (:review, :donor, :ground, :assessment, :words, :on, :by, :at)""")
                .bind("review", review.review())
                .bind("donor", review.donor())
                .bind("ground", review.ground().name())
                .bind("assessment", orNull(UUID.class, review.assessment()))
                .bind("words", review.words())
                .bind("on", review.on())
                .bind("by", review.by().value())
                .bind("at", review.at())
                .then();
    }

    record Row(
            UUID review,
            UUID donor,
            String ground,
            @Nullable UUID assessment,
            String words,
            LocalDate reviewedOn,
            String reviewedBy,
            Instant reviewedAt) {
        Review recorded() {
            return new Review(
                    review,
                    donor,
                    ReviewGround.valueOf(ground),
                    assessment,
                    words,
                    reviewedOn,
                    new Actor(reviewedBy),
                    reviewedAt);
        }

        /** Words are about a person's health. */
        @Override
        public String toString() {
            return "Row[…]";
        }
    }
}
