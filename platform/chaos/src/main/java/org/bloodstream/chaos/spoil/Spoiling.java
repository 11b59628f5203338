package org.bloodstream.chaos.spoil;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.evidence.Spoilage;
import org.bloodstream.chaos.evidence.Spoilt;

/** Cell 10, of the topics: puts spoilt records among the true ones. */
public final class Spoiling implements AutoCloseable {
    private static final List<String> AT_THE_BEDSIDE = List.of("component", "laboratory", "patient", "request");
    private static final List<String> ELSEWHERE = List.of("donation", "testing", "transfusion");
    private static final int OF_EACH = 2;

    private final long seed;
    private final EvidenceFile record;
    private final KafkaProducer<byte[], byte[]> producer;
    private final TrueRecords originals;
    private final AtomicInteger marks = new AtomicInteger();

    /** @param kafka port of the broker */
    public Spoiling(long seed, int kafka, EvidenceFile record) {
        this.seed = seed;
        this.record = record;
        this.originals = new TrueRecords(kafka);
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + kafka,
                "acks",
                "all",
                "enable.idempotence",
                true,
                "max.block.ms",
                120_000,
                "delivery.timeout.ms",
                180_000,
                "reconnect.backoff.max.ms",
                500);
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * Two of each kind while people work, in an order and in streams that seed and round determine. Bytes alone, which leave open
     * whose they are, go where no bedside check rests on them: those there come {@linkplain #atTheBedside after the work}.
     */
    public CompletableFuture<Void> during(int round, Duration load) {
        var random = new Random(seed * 7_000_003 + round);
        var kinds = new ArrayList<Spoilage>();
        for (var kind : Spoilage.values()) kinds.addAll(Collections.nCopies(OF_EACH, kind));
        Collections.shuffle(kinds, random);
        var pause = load.dividedBy(kinds.size() + 1);
        return CompletableFuture.runAsync(
                () -> kinds.forEach(kind -> {
                    sleep(pause);
                    put(round, kind, stream(kind, random), random);
                }),
                work -> Thread.ofPlatform().daemon().name("spoiling").start(work));
    }

    /** Bytes alone in a stream on which every bedside check rests. */
    public Spoilt atTheBedside(int round) {
        var random = new Random(seed * 9_000_011 + round);
        return put(round, Spoilage.BYTES, AT_THE_BEDSIDE.get(random.nextInt(AT_THE_BEDSIDE.size())), random, 0);
    }

    private static String stream(Spoilage kind, Random random) {
        var any = random.nextInt(AT_THE_BEDSIDE.size() + ELSEWHERE.size());
        if (kind == Spoilage.BYTES || any < ELSEWHERE.size()) return ELSEWHERE.get(any % ELSEWHERE.size());
        return AT_THE_BEDSIDE.get(any - ELSEWHERE.size());
    }

    private void put(int round, Spoilage kind, String stream, Random random) {
        var partitions = producer.partitionsFor(stream).size();
        var partition = random.nextInt(partitions);
        if (kind.isTrue())
            originals
                    .one(stream, partition, kind == Spoilage.OLD)
                    .ifPresent(original -> put(round, kind, TrueRecords.id(original), TrueRecords.copy(original)));
        else put(round, kind, stream, random, partition);
    }

    private Spoilt put(int round, Spoilage kind, String stream, Random random, int partition) {
        var mark = "SPOILT-%d-%d-%d".formatted(seed, round, marks.incrementAndGet());
        return put(round, kind, mark, new SpoiltRecord(stream, partition, mark, random).of(kind));
    }

    private Spoilt put(int round, Spoilage kind, String mark, ProducerRecord<byte[], byte[]> message) {
        try {
            var stored = producer.send(message).get();
            var spoilt = new Spoilt(
                    round,
                    Instant.ofEpochMilli(stored.timestamp()),
                    kind,
                    stored.topic(),
                    stored.partition(),
                    stored.offset(),
                    mark);
            record.add(spoilt);
            return spoilt;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody knows whether it stands in a topic: " + mark, e);
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
