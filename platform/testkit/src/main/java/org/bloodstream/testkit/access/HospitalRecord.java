package org.bloodstream.testkit.access;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/**
 * What a test has made of one hospital, behind a door that says {@code own hospital alone}, or {@code blood service alone} and
 * lets hospital staff in.
 *
 * @param door the endpoint's name, {@code POST /api/production/orders/{order}/cancellation}
 * @param address path and query that ask for it
 * @param body of the command; empty for a question
 * @param number that it is known by; empty where the command makes something new out of nothing
 * @param hospital whose it is: that of the test users, or {@link OtherHospital#CODE}
 */
public record HospitalRecord(String door, String address, String body, String number, String hospital) {
    /** Of {@code BHSCT}. */
    public HospitalRecord(String door, String address, String body, String number) {
        this(door, address, body, number, "BHSCT");
    }

    /** It is asked for by its number; else it is one of a list. */
    boolean isNamed() {
        return !number.isEmpty() && address.contains(number);
    }

    /** The command makes something new of it, as a return of a unit. */
    boolean isMadeOf() {
        return !number.isEmpty() && body.contains(number);
    }

    String own(String role) {
        return hospital.equals(OtherHospital.CODE) ? OtherHospital.user(role) : role;
    }

    String other(String role) {
        return hospital.equals(OtherHospital.CODE) ? role : OtherHospital.user(role);
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
