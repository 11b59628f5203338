package org.bloodstream.donors.subjectrights.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.subjectrights.application.Erasures;
import org.bloodstream.donors.subjectrights.domain.ErasureObjection;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcErasures implements Erasures {
    private static final String STREAM = "register";
    /** In this order, since each refers to the last. What others have of these records stays, and keeps them. */
    private static final List<String> TABLES = List.of(
            // What became of a letter stays countable; whose it was, and what it said, goes. An open one keeps the
            // record.
            "delete from letter_document where letter in (select letter from letter where donor = any(:records) and closed_at is not null)",
            "update letter set donor = null, facts = '{}', reason = null where donor = any(:records) and closed_at is not null",
            "delete from donor_account where donor = any(:records)",
            "delete from donor_account_unlinked where donor = any(:records)",
            "delete from donor_account_code where donor = any(:records)",
            "delete from donor_consent where donor = any(:records)",
            "delete from donor_contact where donor = any(:records)",
            "delete from standing_change where donor = any(:records)",
            "delete from donor_standing where donor = any(:records)",
            "delete from donor_corrected_field where donor = any(:records)",
            "delete from donor_correction where donor = any(:records)",
            "delete from donor_merge where merged = any(:records)",
            "delete from merge_decision where merged = any(:records) and survivor = any(:records)",
            "delete from deferral_change where deferral in (select deferral from deferral where donor = any(:records))",
            "delete from deferral where donor = any(:records)",
            "delete from overruling where donor = any(:records)",
            "delete from donor_review where donor = any(:records)",
            "delete from assessment where donor = any(:records)",
            "delete from donor_legacy_number where donor = any(:records)",
            "delete from donor_group where donor = any(:records)",
            "delete from donor_antigen_brought where donor = any(:records)",
            "delete from donor_antibody where donor = any(:records)",
            // A word that nobody else has in a name is who they were.
            "delete from name_word where word in (select unnest(name_keys) from donor where donor = any(:records)) and not exists (select from donor other where other.name_keys && array[word] and other.donor <> all(:records))",
            "delete from donor where donor = any(:records)");

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcErasures(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<LastOf> last(List<UUID> records) {
        var deferred = database.sql(
                        "select imposed_at from deferral where donor = any(:records) order by imposed_at desc limit 1")
                .bind("records", records.toArray(UUID[]::new))
                .mapValue(Instant.class)
                .all();
        var assessed = Flux.fromIterable(records)
                .concatMap(number -> journal.history("eligibility", number.toString()))
                .map(JournalEvent::at)
                .concatWith(deferred)
                .sort(Comparator.reverseOrder())
                .collectList();
        var given = database.sql(
                        "select collected_at from donation where donor = any(:records) order by collected_at desc limit 1")
                .bind("records", records.toArray(UUID[]::new))
                .mapValue(Instant.class)
                .all()
                .collectList();
        return given.zipWith(assessed)
                .map(found -> new LastOf(
                        found.getT1().stream().findFirst().orElse(null),
                        found.getT2().stream().findFirst().orElse(null)));
    }

    @Override
    public Mono<List<UUID>> openLetters(List<UUID> records) {
        return database.sql(
                        "select letter from letter where donor = any(:records) and closed_at is null order by requested_at, letter")
                .bind("records", records.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> refused(UUID donor, List<ErasureObjection> objections, Act act) {
        var until = objections.stream().map(ErasureObjection::keptUntil).max(Comparator.naturalOrder());
        var reasons = objections.stream().map(Objection::code).toList();
        return tell(donor, "ErasureRefused", new ErasureRefused(donor, reasons, until.orElseThrow(), act.at()), act);
    }

    @Override
    public Mono<Void> erase(List<UUID> records, Act act) {
        return Flux.fromIterable(records)
                .concatMap(number -> tell(number, "DonorErased", new DonorErased(number, act.at()), act))
                .then(hold(records))
                .thenMany(Flux.fromIterable(TABLES))
                .concatMap(delete -> database.sql(delete)
                        .bind("records", records.toArray(UUID[]::new))
                        .then())
                .then();
    }

    /** Whoever registers meanwhile, perhaps with a word that is about to go, waits. */
    private Mono<Void> hold(List<UUID> records) {
        return database.sql("select from donor where donor = any(:records) for update")
                .bind("records", records.toArray(UUID[]::new))
                .then()
                .then(database.sql("lock table name_word in share row exclusive mode")
                        .then());
    }

    private Mono<Void> tell(UUID donor, String type, Object event, Act act) {
        var subject = donor.toString();
        return journal.appendNext(act, new Fact(STREAM, subject, type, 1, event));
    }

    record ErasureRefused(UUID donor, List<String> reasons, LocalDate keptUntil, Instant at) {}

    record DonorErased(UUID donor, Instant at) {}
}
