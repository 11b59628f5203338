package org.bloodstream.testkit.access;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/**
 * What a test has made as staff of {@code BHSCT}, behind a door that says {@code own hospital alone}.
 *
 * @param door the endpoint's name, {@code POST /api/production/orders/{order}/cancellation}
 * @param address path and query that ask for it
 * @param body of the command; empty for a question
 * @param number that it is known by; empty where the command makes something new
 */
public record HospitalRecord(String door, String address, String body, String number) {
    /** It is asked for by its number; else it is one of a list. */
    boolean isNamed() {
        return !number.isEmpty() && address.contains(number);
    }

    HttpRequest.Builder request(String base) {
        var request = HttpRequest.newBuilder(URI.create(base + address));
        return door.startsWith("GET ")
                ? request
                : request.header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
    }
}
