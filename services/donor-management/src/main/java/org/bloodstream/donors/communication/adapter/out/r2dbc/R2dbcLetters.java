package org.bloodstream.donors.communication.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.name;
import static org.bloodstream.donors.rows.Columns.orNull;
import static org.bloodstream.donors.rows.Columns.text;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.donors.communication.application.Letters;
import org.bloodstream.donors.communication.application.Occasion;
import org.bloodstream.donors.communication.domain.Document;
import org.bloodstream.donors.communication.domain.Letter;
import org.bloodstream.donors.communication.domain.LetterChannel;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterCancelled;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterFailed;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterGivenUp;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterHandedOver;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterReceived;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterRequested;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterRetried;
import org.bloodstream.donors.communication.domain.LetterKind.Weight;
import org.bloodstream.donors.communication.domain.LetterState;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcLetters implements Letters {
    private static final String SELECT = "select " + LetterRow.COLUMNS + " from letter where ";

    private final DatabaseClient database;
    private final LetterEvents events;
    private final LetterDocuments documents;
    private final JsonMapper json;

    R2dbcLetters(DatabaseClient database, LetterEvents events, LetterDocuments documents, JsonMapper json) {
        this.database = database;
        this.events = events;
        this.documents = documents;
        this.json = json;
    }

    @Override
    public Mono<Boolean> add(Letter letter, @Nullable Occasion occasion, Act act) {
        return insert(letter, occasion, null)
                .flatMap(inserted -> inserted == 0 ? Mono.just(false) : begun(letter, Mono.empty(), act));
    }

    @Override
    public Mono<Boolean> addUnsent(Letter letter, Occasion occasion, String because, Act act) {
        var cancelled = events.tell(new LetterCancelled(letter.letter(), because, letter.requestedAt()), act);
        return insert(letter, occasion, because)
                .flatMap(inserted -> inserted == 0 ? Mono.just(false) : begun(letter, cancelled, act));
    }

    /** In one order everywhere, so that two that overtake each other's letters do not wait for each other for ever. */
    @Override
    public Mono<Integer> overtake(String matter, @Nullable UUID except, Act act) {
        return database.sql(SELECT + """
                        matter = :matter and closed_at is null and letter is distinct from :except
                        order by letter for update""")
                .bind("matter", matter)
                .bind("except", orNull(UUID.class, except))
                .mapProperties(LetterRow.class)
                .all()
                .map(row -> row.asLetter(json))
                .collectList()
                .flatMapIterable(open -> open)
                .concatMap(open -> overtake(open, act))
                .reduce(0, Integer::sum);
    }

    @Override
    public Mono<Boolean> hasGone(String matter) {
        return database.sql(
                        "select exists (select from letter where matter = :matter and state in ('HANDED_OVER', 'RECEIVED')) as gone")
                .bind("matter", matter)
                .mapValue(Boolean.class)
                .one();
    }

    private Mono<Integer> overtake(Letter open, Act act) {
        if (open.state() == LetterState.HANDED_OVER)
            return of(open.letter(), "overtaken = true").then().thenReturn(0);
        var event = new LetterCancelled(open.letter(), LetterCancelled.OVERTAKEN, act.at());
        return cancelled(event, null, act).thenReturn(1);
    }

    private Mono<Long> insert(Letter letter, @Nullable Occasion occasion, @Nullable String unsentFor) {
        var waits = letter.state() == LetterState.WAITING;
        return database.sql("""
                        insert into letter (letter, donor, kind, template, facts, channel, state, urgent, due_at, cause, matter, useful_until, trouble, cancelled_for, closed_at, requested_at)
                        values (:letter, :donor, :kind, :template, cast(:facts as jsonb), :channel, :state, :urgent, :due, :cause, :matter, :until, :trouble, :unsentFor, :closed, :at)
                        on conflict (cause) do nothing""")
                .bind("letter", letter.letter())
                .bind("donor", letter.donor())
                .bind("kind", letter.kind().name())
                .bind("template", letter.template())
                .bind("facts", json.writeValueAsString(letter.facts()))
                .bind("channel", name(letter.channel()))
                .bind("state", letter.state().name())
                .bind("urgent", letter.kind().weight() == Weight.SAFETY)
                .bind("due", orNull(Instant.class, waits ? letter.requestedAt() : null))
                .bind("cause", text(occasion == null ? null : occasion.cause()))
                .bind("matter", text(occasion == null ? null : occasion.matter()))
                .bind("until", orNull(Instant.class, occasion == null ? null : occasion.until()))
                .bind("trouble", text(letter.state() == LetterState.GIVEN_UP ? NO_WAY : null))
                .bind("unsentFor", text(unsentFor))
                .bind("closed", orNull(Instant.class, unsentFor == null ? null : letter.requestedAt()))
                .bind("at", letter.requestedAt())
                .fetch()
                .rowsUpdated();
    }

    private static final String NO_WAY = "no-way-to-reach";

    /** The tally is a second account of what was asked for: the operator's sum is held against it. */
    private Mono<Boolean> begun(Letter letter, Mono<Void> afterwards, Act act) {
        var requested = new LetterRequested(letter.letter(), letter.kind(), letter.template(), letter.requestedAt());
        var told = events.tell(requested, act);
        if (letter.state() == LetterState.GIVEN_UP)
            told = told.then(events.tell(new LetterGivenUp(letter.letter(), NO_WAY, letter.requestedAt()), act));
        return database.sql("insert into letter_tally (letter, requested_by, requested_at) values (:letter, :by, :at)")
                .bind("letter", letter.letter())
                .bind("by", act.actor())
                .bind("at", letter.requestedAt())
                .then()
                .then(told)
                .then(afterwards)
                .thenReturn(true);
    }

    @Override
    public Mono<Letter> lock(UUID letter) {
        return database.sql(SELECT + "letter = :letter for update")
                .bind("letter", letter)
                .mapProperties(LetterRow.class)
                .one()
                .map(row -> row.asLetter(json));
    }

    @Override
    public Flux<Letter> due(LetterChannel channel, Instant now, int most) {
        return database.sql(SELECT + """
                        channel = :channel and due_at <= :now
                        order by urgent desc, due_at limit :most for update skip locked""")
                .bind("channel", channel.name())
                .bind("now", now)
                .bind("most", most)
                .mapProperties(LetterRow.class)
                .all()
                .map(row -> row.asLetter(json));
    }

    @Override
    public Mono<Void> reroute(UUID letter, LetterChannel channel) {
        return of(letter, "channel = :channel, state = 'WAITING'")
                .bind("channel", channel.name())
                .then();
    }

    @Override
    public Mono<Void> keep(UUID letter, Document document, Instant at) {
        return documents.keep(letter, document, at);
    }

    @Override
    public Mono<Void> handedOver(LetterHandedOver event, @Nullable Instant again, Act act) {
        return of(event.letter(), "state = 'HANDED_OVER', attempts = :attempt, due_at = :again, handed_over_at = :at")
                .bind("attempt", event.attempt())
                .bind("again", orNull(Instant.class, again))
                .bind("at", event.at())
                .then()
                .then(events.tell(event, act));
    }

    @Override
    public Mono<Void> received(LetterReceived event, String receipt, Act act) {
        return of(
                        event.letter(),
                        "state = 'RECEIVED', receipt = :receipt, due_at = null, trouble = null, closed_at = :at")
                .bind("receipt", receipt)
                .bind("at", event.at())
                .then()
                .then(events.tell(event, act));
    }

    @Override
    public Mono<Void> failed(LetterFailed event, boolean emailRefused, Act act) {
        return of(event.letter(), "state = 'FAILED', trouble = :trouble, due_at = :next, email_refused = :refused")
                .bind("trouble", event.trouble())
                .bind("next", event.nextTry())
                .bind("refused", emailRefused)
                .then()
                .then(events.tell(event, act));
    }

    @Override
    public Mono<Void> givenUp(LetterGivenUp event, Act act) {
        return of(event.letter(), "state = 'GIVEN_UP', trouble = :trouble, due_at = null")
                .bind("trouble", event.trouble())
                .then()
                .then(events.tell(event, act));
    }

    @Override
    public Mono<Void> cancelled(LetterCancelled event, @Nullable String reason, Act act) {
        return of(event.letter(), """
                        state = 'CANCELLED', cancelled_for = :cause, cancelled_by = :by, reason = :reason, due_at = null, closed_at = :at""")
                .bind("cause", event.cause())
                .bind("by", act.actor())
                .bind("reason", text(reason))
                .bind("at", event.at())
                .then()
                .then(events.tell(event, act));
    }

    @Override
    public Mono<Void> retried(LetterRetried event, LetterChannel channel, Act act) {
        return of(
                        event.letter(),
                        "state = 'WAITING', channel = :channel, attempts = 0, email_refused = false, due_at = :at")
                .bind("channel", channel.name())
                .bind("at", event.at())
                .then()
                .then(events.tell(event, act));
    }

    private GenericExecuteSpec of(UUID letter, String change) {
        return database.sql("update letter set " + change + " where letter = :letter")
                .bind("letter", letter);
    }
}
