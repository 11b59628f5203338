package org.bloodstream.journal.wire;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** Connection settings of Kafka clients, as Spring Boot would use them. */
record KafkaClients(Map<String, Object> producer, Map<String, Object> consumer, Map<String, Object> admin) {
    static KafkaClients of(KafkaProperties properties, KafkaConnectionDetails connection) {
        return new KafkaClients(
                at(properties.buildProducerProperties(), connection.getProducer()),
                at(properties.buildConsumerProperties(), connection.getConsumer()),
                at(properties.buildAdminProperties(), connection.getAdmin()));
    }

    private static Map<String, Object> at(Map<String, Object> settings, KafkaConnectionDetails.Configuration where) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, where.getBootstrapServers());
        String protocol = where.getSecurityProtocol();
        if (protocol != null) all.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, protocol);
        return all;
    }
}
