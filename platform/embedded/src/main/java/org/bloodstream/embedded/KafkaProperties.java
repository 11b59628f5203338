package org.bloodstream.embedded;

/** A broker's {@code server.properties}: one node, small buffers, no topic made by accident, nothing ever deleted. */
public final class KafkaProperties {
    /** Those of every broker for tests and for one machine, wherever it listens and keeps its data. */
    public static final String EVERYWHERE = """
            auto.create.topics.enable=false
            num.partitions=4
            log.retention.ms=-1
            log.retention.bytes=-1
            offsets.retention.minutes=5256000
            offsets.topic.num.partitions=4
            offsets.topic.replication.factor=1
            transaction.state.log.num.partitions=4
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            share.coordinator.state.topic.num.partitions=1
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            group.initial.rebalance.delay.ms=0
            group.consumer.min.session.timeout.ms=6000
            num.network.threads=2
            num.io.threads=4
            background.threads=4
            log.cleaner.dedupe.buffer.size=8388608
            log.index.size.max.bytes=1048576
            """;

    private static final String HERE = """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@127.0.0.1:%2$d
            listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
            controller.listener.names=CONTROLLER
            inter.broker.listener.name=PLAINTEXT
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            log.dirs=%3$s
            """;

    private KafkaProperties() {}

    static String of(EmbeddedKafka.Settings settings) {
        return HERE.formatted(settings.port(), settings.controllerPort(), settings.data()) + EVERYWHERE;
    }
}
