package org.bloodstream.donors.numbers.adapter.out.r2dbc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.numbers.application.AllottedNumbers;
import org.bloodstream.donors.numbers.domain.Account;
import org.bloodstream.donors.numbers.domain.Account.Explanation;
import org.bloodstream.donors.numbers.domain.AllottedNumber;
import org.bloodstream.donors.numbers.domain.NumberEvent;
import org.bloodstream.donors.numbers.domain.NumberEvent.NumberRangeAllotted;
import org.bloodstream.donors.numbers.domain.NumberRange;
import org.bloodstream.donors.numbers.domain.NumberRun;
import org.bloodstream.donors.numbers.domain.NumberState;
import org.bloodstream.journal.Act;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcAllottedNumbers implements AllottedNumbers {
    private final DatabaseClient database;
    private final NumberEvents events;

    R2dbcAllottedNumbers(DatabaseClient database, NumberEvents events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public Mono<Void> lock(NumberRun run) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended(:facility, :year))")
                .bind("facility", "allotted " + run.facility().value())
                .bind("year", (long) run.year())
                .then();
    }

    /** In one order, so that nobody waits in a ring. */
    @Override
    public Flux<AllottedNumber> lock(Collection<DonationNumber> numbers) {
        if (numbers.isEmpty()) return Flux.empty();
        return database.sql("""
                        select donation, range, session, state from allotted_number
                        where donation = any(:numbers) order by donation for update""")
                .bind("numbers", values(numbers))
                .mapProperties(NumberRow.class)
                .all()
                .map(NumberRow::number);
    }

    @Override
    public Flux<DonationNumber> used(NumberRun run) {
        if (!run.objections().isEmpty()) return Flux.empty();
        return database.sql("""
                        select donation from donation where donation between :first and :last order by donation""")
                .bind("first", run.numbers().getFirst().value())
                .bind("last", run.numbers().getLast().value())
                .mapValue(String.class)
                .all()
                .map(DonationNumber::new);
    }

    @Override
    public Flux<AllottedNumber> of(UUID session) {
        return database.sql("select donation, range, session, state from allotted_number where session = :session")
                .bind("session", session)
                .mapProperties(NumberRow.class)
                .all()
                .map(NumberRow::number);
    }

    @Override
    public Mono<Void> add(NumberRange range, Act act) {
        return events.publish(NumberRangeAllotted.of(range, act.at()), act)
                .then(insert(range))
                .then(database.sql("""
                                insert into allotted_number (donation, range, session, state)
                                select unnest(:numbers), :range, :session, 'ISSUED'""")
                        .bind("numbers", values(range.run().numbers()))
                        .bind("range", range.range())
                        .bind("session", range.session())
                        .then());
    }

    @Override
    public Mono<Void> use(AllottedNumber number, NumberState next) {
        return database.sql("update allotted_number set state = :state where donation = :donation")
                .bind("state", number.next(next).state().name())
                .bind("donation", number.number().value())
                .then();
    }

    @Override
    public Mono<Void> account(List<AllottedNumber> numbers, Account account, Act act) {
        return change(numbers, account, act)
                .thenMany(Flux.fromIterable(byRange(numbers))
                        .concatMap(together -> events.publish(event(together, account, act), act)))
                .then();
    }

    private Mono<Void> change(List<AllottedNumber> numbers, Account account, Act act) {
        numbers.forEach(number -> number.next(account.state()));
        var wanted = values(numbers.stream().map(AllottedNumber::number).toList());
        if (account instanceof Explanation(var words))
            return database.sql("""
                            update allotted_number set state = 'EXPLAINED', explanation = :words, explained_by = :by,
                                   explained_at = :at
                            where donation = any(:numbers)""")
                    .bind("words", words)
                    .bind("by", act.actor())
                    .bind("at", act.at())
                    .bind("numbers", wanted)
                    .then();
        return database.sql("update allotted_number set state = :state where donation = any(:numbers)")
                .bind("state", account.state().name())
                .bind("numbers", wanted)
                .then();
    }

    private static Collection<List<AllottedNumber>> byRange(List<AllottedNumber> numbers) {
        Map<UUID, List<AllottedNumber>> ranges = numbers.stream().collect(Collectors.groupingBy(AllottedNumber::range));
        return ranges.values();
    }

    private static NumberEvent event(List<AllottedNumber> together, Account account, Act act) {
        var first = together.getFirst();
        var donations = together.stream().map(AllottedNumber::number).toList();
        return account.event(first.range(), first.session(), donations, act.at());
    }

    private Mono<Void> insert(NumberRange range) {
        var run = range.run();
        return database.sql("""
                        insert into number_range (range, session, facility, nominal_year, first_sequence, last_sequence)
                        values (:range, :session, :facility, :year, :first, :last)""")
                .bind("range", range.range())
                .bind("session", range.session())
                .bind("facility", run.facility().value())
                .bind("year", run.year())
                .bind("first", run.from())
                .bind("last", run.to())
                .then();
    }

    private static String[] values(Collection<DonationNumber> numbers) {
        return numbers.stream().map(DonationNumber::value).toArray(String[]::new);
    }

    record NumberRow(String donation, UUID range, UUID session, String state) {
        AllottedNumber number() {
            return new AllottedNumber(new DonationNumber(donation), range, session, NumberState.valueOf(state));
        }
    }
}
