package org.bloodstream.testkit.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.bloodstream.testkit.TestServers;

/**
 * Calls every door of a running service as everybody, hospital staff also of a second hospital: a role may the same wherever
 * it is held, until a real record is asked for ({@link GlassWalk}, {@link OwnHospitalWalk}). Commands carry no {@code Idempotency-Key} and no body, so that who is let in is told of bad input and nothing changes.
 */
public final class AccessWalk {
    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    public AccessWalk(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Every difference between the table and the doors; empty when they agree. */
    public List<String> differences(AccessTable table, Collection<Endpoint> doors) {
        var differences = new ArrayList<String>();
        var names = doors.stream().map(Endpoint::name).collect(Collectors.toSet());
        table.rows().keySet().stream()
                .filter(row -> !names.contains(row))
                .forEach(row -> differences.add(row + ": a row without an endpoint"));
        var wrong = TestServers.signedTokens().wrong("integration-operator");
        var calls = new ArrayList<Callable<Optional<String>>>();
        for (var door : new TreeSet<>(doors)) {
            if (table.rows().containsKey(door.name())) calls.addAll(calls(table, door, wrong));
            else differences.add(door.name() + ": an endpoint without a row");
        }
        differences.addAll(run(calls));
        return differences;
    }

    private List<Callable<Optional<String>>> calls(AccessTable table, Endpoint door, Map<String, String> wrong) {
        var calls = new ArrayList<Callable<Optional<String>>>();
        table.roles().forEach(role -> calls.add(() -> asRole(table, door, role, role)));
        OtherHospital.ROLES.forEach(role -> calls.add(() -> asRole(table, door, role, OtherHospital.user(role))));
        calls.add(() -> withoutToken(table, door));
        wrong.forEach((weakness, token) -> calls.add(() -> withWrongToken(door, weakness, token)));
        return calls;
    }

    private Optional<String> asRole(AccessTable table, Endpoint door, String role, String user) {
        var answer = call(door, TestServers.token(user));
        if (table.allows(door.name(), role)) return difference(door, user + " may", isNotRefused(answer), answer);
        return difference(door, user + " may not", isRefused(answer, FORBIDDEN), answer);
    }

    private Optional<String> withoutToken(AccessTable table, Endpoint door) {
        var answer = call(door, "");
        if (table.allows(door.name(), AccessTable.NO_TOKEN))
            return difference(door, "everybody may", isNotRefused(answer), answer);
        return difference(door, "nobody may without a token", isRefused(answer, UNAUTHORIZED), answer);
    }

    private Optional<String> withWrongToken(Endpoint door, String weakness, String token) {
        var answer = call(door, token);
        return difference(door, "nobody may with a token: " + weakness, isRefused(answer, UNAUTHORIZED), answer);
    }

    private static boolean isNotRefused(HttpResponse<Void> answer) {
        return answer.statusCode() != UNAUTHORIZED && answer.statusCode() != FORBIDDEN;
    }

    private static boolean isRefused(HttpResponse<Void> answer, int status) {
        var headers = answer.headers();
        return answer.statusCode() == status
                && headers.firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && (status == FORBIDDEN
                        || headers.firstValue("WWW-Authenticate").orElse("").startsWith("Bearer"));
    }

    private static Optional<String> difference(
            Endpoint door, String expected, boolean kept, HttpResponse<Void> answer) {
        return kept
                ? Optional.empty()
                : Optional.of("%s: the table says %s, the service answers %d"
                        .formatted(door.name(), expected, answer.statusCode()));
    }

    private HttpResponse<Void> call(Endpoint door, String token) {
        var request = HttpRequest.newBuilder(URI.create(base + door.address())).timeout(PATIENCE);
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        if (!door.header().isEmpty()) request.header(door.header(), "x");
        try {
            return http.send(
                    request.method(door.method(), BodyPublishers.noBody()).build(), BodyHandlers.discarding());
        } catch (IOException e) {
            throw new IllegalStateException(door.name() + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> run(List<Callable<Optional<String>>> calls) {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var found = new ArrayList<String>();
            for (var call : pool.invokeAll(calls)) call.get().ifPresent(found::add);
            return found;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
