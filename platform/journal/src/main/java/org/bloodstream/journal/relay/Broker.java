package org.bloodstream.journal.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The relay's producer: idempotent, acknowledged by all in-sync replicas, created when first needed. */
final class Broker implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Object> settings;
    // send() may wait for metadata, which none of Reactor's own single threads may do; one thread, so in order
    private final Scheduler thread = Schedulers.fromExecutorService(
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("journal-relay").factory()),
            "journal-relay");
    private @Nullable KafkaProducer<String, byte[]> producer;

    Broker(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        all.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        this.settings = Map.copyOf(all);
    }

    /** Sends in order and completes when the broker has acknowledged every one. */
    Mono<Void> send(List<ProducerRecord<String, byte[]>> records) {
        return Mono.defer(() -> Mono.fromFuture(sendAll(records), true))
                .subscribeOn(thread)
                .onErrorMap(BrokerUnavailableException::new)
                .then();
    }

    /** Runs something that waits for the broker. */
    Mono<Void> run(Runnable blocking) {
        return Mono.<Void>fromRunnable(blocking).subscribeOn(thread).onErrorMap(BrokerUnavailableException::new);
    }

    /** Stops at the first that is refused at once: each of the others would wait as long as that one did. */
    private CompletableFuture<Void> sendAll(List<ProducerRecord<String, byte[]>> records) {
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        for (ProducerRecord<String, byte[]> message : records) {
            sent.add(send(message));
            if (sent.getLast().isCompletedExceptionally()) break;
        }
        return CompletableFuture.allOf(sent.toArray(CompletableFuture<?>[]::new));
    }

    private CompletableFuture<Void> send(ProducerRecord<String, byte[]> message) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        producer().send(message, (_, error) -> {
            if (error == null) acknowledged.complete(null);
            else acknowledged.completeExceptionally(error);
        });
        return acknowledged;
    }

    private synchronized KafkaProducer<String, byte[]> producer() {
        KafkaProducer<String, byte[]> current = producer;
        if (current == null) producer = current = new KafkaProducer<>(settings);
        return current;
    }

    @Override
    public synchronized void close() {
        if (producer != null) producer.close(PATIENCE);
        thread.dispose();
    }
}
