package org.bloodstream.journal.relay;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bloodstream.journal.Seal;
import org.bloodstream.journal.append.Wake;
import org.bloodstream.journal.relay.RelayTables.Numbered;
import org.bloodstream.journal.seal.Hash;
import org.bloodstream.journal.seal.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The work of the relay that holds the lock, round by round: number and seal, publish, say how complete it is. */
final class Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Retry BROKER_COMES_BACK = Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
            .maxBackoff(Duration.ofSeconds(5))
            .filter(BrokerUnavailableException.class::isInstance)
            .doBeforeRetry(signal -> LOG.warn(
                    "Broker not available, the journal waits (try {}): {}",
                    signal.totalRetries() + 1,
                    String.valueOf(signal.failure().getCause())));

    /** What a relay needs beside its tables. */
    record Equipment(Broker broker, EventRecords records, Topics topics, Set<String> streams, Wake wake, Pace pace) {}

    private record Unpublished(List<Numbered> events, List<Seal> seals) {}

    private final RelayTables tables;
    private final Equipment with;
    private Standpoint at;
    private Optional<Unpublished> fresh = Optional.empty();
    private boolean topicsExist;
    private long nextBeat = System.nanoTime();

    Rounds(RelayTables tables, Equipment with, Standpoint at) {
        this.tables = tables;
        this.with = with;
        this.at = at;
        with.streams().forEach(at.lanes()::open);
    }

    /** Never completes; fails when the database connection or the position is lost. */
    Mono<Void> run() {
        return Mono.defer(() -> round(with.wake().count())).repeat().then();
    }

    long published() {
        return at.published();
    }

    private Mono<Void> round(long calls) {
        return number().flatMap(more -> publishAll()
                .then(beat())
                .then(more ? Mono.empty() : with.wake().after(calls, with.pace().poll())));
    }

    private Mono<Boolean> number() {
        return tables.commitSafe(at, with.pace().batch())
                .flatMap(rows -> rows.isEmpty()
                        ? Mono.just(false)
                        : seal(rows).thenReturn(rows.size() == with.pace().batch()));
    }

    private Mono<Void> seal(List<Row> rows) {
        Standpoint from = at;
        List<String> hashes = IntStream.range(0, rows.size())
                .mapToObj(i -> Hash.ofRow(from.numbered() + 1 + i, rows.get(i)))
                .toList();
        Instant latest = rows.stream().map(Row::recordedAt).reduce(from.recordedAt(), Rounds::later);
        Row last = rows.getLast();
        Standpoint to = from.numbered(
                from.numbered() + rows.size(),
                last.transaction(),
                last.sequence(),
                latest,
                Hash.ofBatch(from.hash(), hashes));
        boolean next = from.published() == from.numbered() && from.sealsPublished() == from.batch();
        return tables.seal(from, to, rows, hashes)
                .doOnNext(seal -> {
                    fresh = next ? Optional.of(new Unpublished(numbered(from, rows), List.of(seal))) : Optional.empty();
                    moveTo(to);
                })
                .then();
    }

    private static List<Numbered> numbered(Standpoint from, List<Row> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Numbered(from.numbered() + 1 + i, rows.get(i)))
                .toList();
    }

    private Mono<Void> publishAll() {
        return Mono.defer(() -> at.hasUnpublished() ? publish() : Mono.empty())
                .repeat(() -> at.hasUnpublished())
                .then();
    }

    private Mono<Void> publish() {
        Standpoint from = at;
        return toPublish(from).flatMap(found -> {
            Lanes lanes = from.lanes().copy();
            List<ProducerRecord<String, byte[]>> messages = new ArrayList<>();
            found.events().forEach(row -> messages.add(with.records().event(row.number(), row.row(), lanes)));
            found.seals().forEach(seal -> messages.add(with.records().seal(seal, lanes)));
            Standpoint to = from.published(
                    found.events().isEmpty()
                            ? from.numbered()
                            : found.events().getLast().number(),
                    found.seals().isEmpty()
                            ? from.batch()
                            : found.seals().getLast().batch(),
                    lanes);
            return send(messages)
                    .then(tables.published(from, to))
                    .doOnNext(this::moveTo)
                    .then();
        });
    }

    /** What was just numbered need not be read again, unless older events wait. */
    private Mono<Unpublished> toPublish(Standpoint from) {
        Optional<Unpublished> now = fresh;
        fresh = Optional.empty();
        int batch = with.pace().batch();
        return now.map(Mono::just)
                .orElseGet(() -> Mono.zip(
                        tables.numbered(from.published(), batch),
                        tables.seals(from.sealsPublished(), batch),
                        Unpublished::new));
    }

    /** Tries until the broker has all of them. */
    private Mono<Void> send(List<ProducerRecord<String, byte[]>> messages) {
        return Mono.defer(() -> ensureTopics().then(with.broker().send(messages)))
                .doOnError(_ -> topicsExist = false)
                .retryWhen(BROKER_COMES_BACK);
    }

    private Mono<Void> ensureTopics() {
        if (topicsExist) return Mono.empty();
        return with.broker().run(() -> with.topics().create(with.streams())).doOnSuccess(_ -> topicsExist = true);
    }

    private Mono<Void> beat() {
        if (System.nanoTime() - nextBeat < 0) return Mono.empty();
        return tables.completeUpTo(at, 2 * with.pace().batch()).flatMap(instant -> {
            nextBeat = System.nanoTime() + with.pace().heartbeat().toNanos();
            return send(List.of(with.records().heartbeat(UuidCreator.getTimeOrderedEpoch(), instant, at.lanes())));
        });
    }

    private void moveTo(Standpoint standpoint) {
        at = standpoint;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
