package org.bloodstream.donors.numbers.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.FacilityNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.numbers.application.AllottedNumbers;
import org.bloodstream.donors.numbers.domain.Balance;
import org.bloodstream.donors.numbers.domain.NumberRange;
import org.bloodstream.donors.numbers.domain.NumberRun;
import org.bloodstream.donors.numbers.view.Reconciliation.AllottedRange;
import org.bloodstream.donors.numbers.view.Reconciliation.Explained;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class Reconciliations {
    private final DatabaseClient database;
    private final AllottedNumbers numbers;

    Reconciliations(DatabaseClient database, AllottedNumbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** Empty when there is no such session. */
    Mono<Reconciliation> find(UUID session) {
        return database.sql("select session from donation_session where session = :session")
                .bind("session", session)
                .mapValue(UUID.class)
                .one()
                .flatMap(_ -> Mono.zip(numbers.of(session).collectList(), ranges(session), explanations(session)))
                .map(found -> Reconciliation.of(session, new Balance(found.getT1()), found.getT2(), found.getT3()));
    }

    private Mono<List<AllottedRange>> ranges(UUID session) {
        return database.sql("""
                        select range, session, facility, nominal_year, first_sequence, last_sequence from number_range
                        where session = :session order by facility, nominal_year, first_sequence""")
                .bind("session", session)
                .mapProperties(RangeRow.class)
                .all()
                .map(row -> AllottedRange.of(row.asRange()))
                .collectList();
    }

    private Mono<List<Explained>> explanations(UUID session) {
        return database.sql("""
                        select donation, explanation, explained_by, explained_at from allotted_number
                        where session = :session and state = 'EXPLAINED' order by donation""")
                .bind("session", session)
                .mapProperties(ExplainedRow.class)
                .all()
                .map(ExplainedRow::explained)
                .collectList();
    }

    record RangeRow(UUID range, UUID session, String facility, int nominalYear, int firstSequence, int lastSequence) {
        NumberRange asRange() {
            var run = new NumberRun(new FacilityNumber(facility), nominalYear, firstSequence, lastSequence);
            return new NumberRange(range, session, run);
        }
    }

    record ExplainedRow(String donation, String explanation, String explainedBy, Instant explainedAt) {
        Explained explained() {
            return new Explained(new DonationNumber(donation), explanation, new Actor(explainedBy), explainedAt);
        }
    }
}
