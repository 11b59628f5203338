package org.bloodstream.deployment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Who may open a connection to whom.
 *
 * @param from a part, or what is outside, by the name that docs/operations/network.md gives it
 * @param to the same
 * @param port of the one that is called
 */
record Arrow(String from, String to, int port) implements Comparable<Arrow> {
    private static final List<String> SERVICES =
            List.of("donor-management", "blood-production", "lims-bridge", "epr-bridge", "outcome");

    /** What the example addresses of Profile.EVERYTHING stand for. */
    private static final Map<String, String> OUTSIDE = Map.of(
            "192.0.2.60/32", "trace store",
            "192.0.2.25/32", "mail server",
            "198.51.100.0/28", "LIMS",
            "203.0.113.0/28", "EPR");

    private static final Map<String, String> NAMESPACES = Map.of(
            "ingress", "edge",
            "monitoring", "Prometheus",
            "kube-system", "DNS",
            "cnpg-system", "CloudNativePG");

    @Override
    public int compareTo(Arrow other) {
        return toString().compareTo(other.toString());
    }

    /** From the table "Arrows" of a document. */
    static Set<Arrow> documented(String document) {
        var table = document.substring(document.indexOf("\n## Arrows"));
        return table.lines()
                .filter(line -> line.matches("\\| .*\\| [0-9]+ \\|.*"))
                .map(line -> line.split("\\|"))
                .flatMap(row -> names(row[1]).flatMap(from -> names(row[2])
                        .map(to -> switch (to) {
                            case "its database" -> "database of " + from;
                            case "itself" -> from;
                            default -> to;
                        })
                        .map(to -> new Arrow(from, to, Integer.parseInt(row[3].strip())))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(String cell) {
        return Stream.of(cell.split(","))
                .map(name -> name.strip().replace("`", ""))
                .flatMap(name -> switch (name) {
                    case "every service" -> SERVICES.stream();
                    case "every part" -> Stream.concat(Stream.of("gateway"), SERVICES.stream());
                    case "every database" ->
                        Stream.concat(SERVICES.stream(), Stream.of("Keycloak")).map("database of "::concat);
                    default -> Stream.of(name);
                });
    }

    /** What those who call may. */
    static Set<Arrow> outgoing(List<JsonNode> documents) {
        return policies(documents)
                .flatMap(policy -> rules(
                        policy.at("/spec/egress"), "to", (peer, port) -> new Arrow(subject(policy), name(peer), port)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What those who are called take, Strimzi's and Keycloak's own policies included. */
    static Set<Arrow> incoming(List<JsonNode> documents) {
        var ours = policies(documents)
                .flatMap(policy -> rules(
                        policy.at("/spec/ingress"),
                        "from",
                        (peer, port) -> new Arrow(name(peer), subject(policy), port)));
        var kafka = of(documents, "Kafka")
                .flatMap(document -> items(document.at("/spec/kafka/listeners")))
                .flatMap(listener -> items(listener.at("/networkPolicyPeers"))
                        .map(peer -> new Arrow(
                                name(peer), "Kafka", listener.at("/port").asInt())));
        var keycloak = of(documents, "Keycloak")
                .flatMap(document -> items(document.at("/spec/networkPolicy/http")))
                .map(peer -> new Arrow(name(peer), "Keycloak", 8080));
        return Stream.of(ours, kafka, keycloak)
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private interface Made {
        Arrow of(JsonNode peer, int port);
    }

    private static Stream<Arrow> rules(JsonNode rules, String side, Made made) {
        return items(rules).flatMap(rule -> items(rule.at("/" + side)).flatMap(peer -> items(rule.at("/ports"))
                .map(port -> made.of(peer, port.at("/port").asInt()))));
    }

    private static String subject(JsonNode policy) {
        return ofLabels(policy.at("/spec/podSelector/matchLabels"));
    }

    private static String name(JsonNode peer) {
        if (peer.has("ipBlock")) {
            return OUTSIDE.getOrDefault(
                    peer.at("/ipBlock/cidr").asString(),
                    peer.at("/ipBlock/cidr").asString());
        }
        if (peer.has("namespaceSelector")) {
            var namespace = peer.at("/namespaceSelector/matchLabels/kubernetes.io~1metadata.name")
                    .asString();
            return NAMESPACES.getOrDefault(namespace, namespace);
        }
        return ofLabels(peer.at("/podSelector/matchLabels"));
    }

    private static String ofLabels(JsonNode labels) {
        if (labels.has("cnpg.io/cluster")) {
            var owner = labels.get("cnpg.io/cluster")
                    .asString()
                    .replaceFirst("^" + Chart.RELEASE + "-", "")
                    .replaceFirst("-db$", "");
            return "database of " + (owner.equals("keycloak") ? "Keycloak" : owner);
        }
        if (labels.has("strimzi.io/kind")) return "Kafka";
        if (labels.has("app")) return "Keycloak";
        // A part's migration reaches nothing that the part does not.
        return labels.path("app.kubernetes.io/component").asString("everything").replaceFirst("-migration$", "");
    }

    private static Stream<JsonNode> policies(List<JsonNode> documents) {
        return of(documents, "NetworkPolicy");
    }

    private static Stream<JsonNode> of(List<JsonNode> documents, String kind) {
        return documents.stream()
                .filter(document -> document.at("/kind").asString().equals(kind));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
