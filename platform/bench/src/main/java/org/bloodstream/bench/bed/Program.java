package org.bloodstream.bench.bed;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Something that runs in a JVM of its own while a measure needs it. */
public sealed interface Program {
    String name();

    /** A service with its usual settings. */
    static Service service(String name) {
        return new Service(name, name, _ -> Map.of());
    }

    /**
     * A service of ours, from its jar.
     *
     * @param name what this one is called here, and its database and topics with it
     * @param service whose jar it is
     * @param settings beside those of every service
     */
    record Service(String name, String service, Function<Addresses, Map<String, String>> settings) implements Program {
        /** Several of one service do not hear one another. */
        String topicPrefix() {
            return name.equals(service) ? "" : name + ".";
        }

        public String database() {
            return name.replace('-', '_');
        }

        String jar() {
            var module = service.equals("gateway") ? service : "services/" + service;
            return "%s/target/%s-0.1.0.jar".formatted(module, service);
        }
    }

    /**
     * A program of the benchmark's own class path.
     *
     * @param main gets its port and what else is given
     */
    record Peer(String name, Class<?> main, Function<Addresses, List<String>> arguments) implements Program {}
}
