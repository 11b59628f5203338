package org.bloodstream.production.hold.adapter.out.r2dbc;

import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHoldLifted;
import org.bloodstream.production.hold.application.HoldRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcHoldRegister implements HoldRegister {
    private final DatabaseClient database;

    R2dbcHoldRegister(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> placed(DonationHeld event, String information, @Nullable String words) {
        var insert = database.sql("""
                        insert into donation_hold (donation, hold, kind, information, informed_at, held_at, held_by, words)
                        values (:donation, :hold, :kind, :information, :informedAt, :heldAt, :heldBy, :words)""")
                .bind("donation", event.donation().value())
                .bind("hold", event.hold())
                .bind("kind", event.kind().name())
                .bind("information", information)
                .bind("informedAt", event.informedAt())
                .bind("heldAt", event.heldAt())
                .bind("heldBy", event.heldBy().value());
        return (words == null ? insert.bindNull("words", String.class) : insert.bind("words", words)).then();
    }

    @Override
    public Mono<Void> lifted(DonationHoldLifted event, String words) {
        return database.sql("""
                        update donation_hold set lifted_at = :liftedAt, lift_ground = :ground, lift_words = :words
                        where donation = :donation and hold = :hold""")
                .bind("donation", event.donation().value())
                .bind("hold", event.hold())
                .bind("liftedAt", event.liftedAt())
                .bind("ground", event.ground().name())
                .bind("words", words)
                .then();
    }
}
