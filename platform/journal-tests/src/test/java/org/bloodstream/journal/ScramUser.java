package org.bloodstream.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Who signs on to the broker by a password, and may do what the chart's KafkaUser of a service may (templates/kafka.yaml). */
record ScramUser(String name, String password) {
    private static final int ITERATIONS = 4096;

    /** As Strimzi's user operator does it. */
    void make(Map<String, Object> administrator, String prefix, List<String> publishes, List<String> reads) {
        try (Admin admin = Admin.create(administrator)) {
            var credential = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(name, credential, password)))
                    .all()
                    .get();
            admin.createAcls(granted(prefix, publishes, reads)).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The Secret's {@code sasl.jaas.config}, as Strimzi writes it. */
    String jaas() {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(name, password);
    }

    private List<AclBinding> granted(String prefix, List<String> publishes, List<String> reads) {
        var granted = new ArrayList<AclBinding>();
        for (var stream : with(publishes, "seal", "heartbeat")) {
            granted.add(may(AclOperation.CREATE, ResourceType.TOPIC, prefix + stream, PatternType.LITERAL));
            granted.add(may(AclOperation.DESCRIBE, ResourceType.TOPIC, prefix + stream, PatternType.LITERAL));
            granted.add(may(AclOperation.WRITE, ResourceType.TOPIC, prefix + stream, PatternType.LITERAL));
        }
        for (var stream : with(reads, "heartbeat")) {
            granted.add(may(AclOperation.DESCRIBE, ResourceType.TOPIC, prefix + stream, PatternType.LITERAL));
            granted.add(may(AclOperation.READ, ResourceType.TOPIC, prefix + stream, PatternType.LITERAL));
        }
        granted.add(may(AclOperation.READ, ResourceType.GROUP, prefix + name, PatternType.PREFIXED));
        granted.add(may(AclOperation.DESCRIBE, ResourceType.GROUP, prefix + name, PatternType.PREFIXED));
        return granted;
    }

    private static List<String> with(List<String> streams, String... further) {
        var all = new ArrayList<>(streams);
        all.addAll(List.of(further));
        return all;
    }

    private AclBinding may(AclOperation operation, ResourceType type, String resource, PatternType pattern) {
        return new AclBinding(
                new ResourcePattern(type, resource, pattern),
                new AccessControlEntry("User:" + name, "*", operation, AclPermissionType.ALLOW));
    }

    /** What a client is told that signs on as this user. */
    Map<String, Object> settings(String server, String authority) {
        return new HashMap<>(Map.of(
                "bootstrap.servers",
                server,
                "security.protocol",
                "SASL_SSL",
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                authority,
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                jaas()));
    }

    /** Nobody's password in what a failing test prints. */
    @Override
    public String toString() {
        return "ScramUser[" + name + "]";
    }
}
