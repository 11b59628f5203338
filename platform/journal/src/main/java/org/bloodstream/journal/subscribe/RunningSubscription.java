package org.bloodstream.journal.subscribe;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.relay.Topics;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** The Kafka container of one subscription. */
final class RunningSubscription {
    private static final Duration LOOK_FOR_REBUILD = Duration.ofSeconds(1);

    private final Subscription subscription;
    private final SubscriptionTables tables;
    private final LaneListener listener;
    private final KafkaMessageListenerContainer<String, byte[]> container;
    private @Nullable Disposable watch;

    RunningSubscription(
            Subscription subscription,
            String group,
            Topics topics,
            Map<String, Object> consumer,
            SubscriptionTables tables,
            LaneListener listener) {
        this.subscription = subscription;
        this.tables = tables;
        this.listener = listener;
        this.container = new KafkaMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(settings(consumer)), properties(group, topics));
        container.setBeanName(group);
        container.setCommonErrorHandler(untilItPasses());
    }

    void start() {
        container.start();
        watch = Flux.interval(LOOK_FOR_REBUILD)
                .onBackpressureDrop()
                .concatMap(_ -> tables.generation(subscription.name()).onErrorComplete())
                .subscribe(listener::observe);
    }

    void stop() {
        if (watch != null) watch.dispose();
        container.stop();
    }

    private ContainerProperties properties(String group, Topics topics) {
        // a pattern, so that streams that do not exist yet are simply found later
        ContainerProperties properties = new ContainerProperties(Pattern.compile(subscription.streams().stream()
                .map(topics::topic)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"))));
        properties.setGroupId(group);
        properties.setMessageListener(listener);
        properties.setPollTimeout(500);
        // without it a container ends for good when the broker refuses it once
        properties.setAuthExceptionRetryInterval(Duration.ofSeconds(10));
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        return properties;
    }

    private static Map<String, Object> settings(Map<String, Object> consumer) {
        Map<String, Object> settings = new HashMap<>(consumer);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 2_000);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        return settings;
    }

    private static DefaultErrorHandler untilItPasses() {
        ExponentialBackOff wait = new ExponentialBackOff(200, 2);
        wait.setMaxInterval(5_000);
        DefaultErrorHandler handler = new DefaultErrorHandler(wait);
        handler.setLogLevel(KafkaException.Level.WARN);
        return handler;
    }
}
