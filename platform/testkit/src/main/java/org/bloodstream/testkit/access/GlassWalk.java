package org.bloodstream.testkit.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.bloodstream.testkit.access.AccessTable.WITH_A_BROKEN_GLASS;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.testkit.TestServers;

/**
 * Opens a real record behind every door that says {@code with a broken glass}, as hospital staff: their own organisation's
 * patient opens, the other hospital's is asked why, and opens with the reason.
 */
public final class GlassWalk {
    public static final String REASON = "Brought in unconscious, bleeding";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String[] WITHOUT = {};
    private static final String[] BROKEN = {"Purpose-Of-Use", "ETREAT", "Break-Glass-Reason", REASON};
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    public GlassWalk(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Every difference between the table's last column and what is opened; empty when they agree. */
    public List<String> differences(AccessTable table, Collection<OpenedRecord> records) {
        var differences = new ArrayList<String>();
        var tried = records.stream().map(OpenedRecord::door).collect(Collectors.toSet());
        table.organisations().forEach((door, word) -> {
            if (word.equals(WITH_A_BROKEN_GLASS) && !tried.contains(door))
                differences.add(door + ": no record to open is given by the test");
        });
        for (var record : records) {
            if (!table.organisation(record.door()).equals(WITH_A_BROKEN_GLASS))
                differences.add(record.door() + ": the table does not say \"with a broken glass\"");
            else staff(table, record).flatMap(role -> differences(record, role)).forEach(differences::add);
        }
        return differences;
    }

    /** Who of a hospital may call it at all. */
    public static Stream<String> staff(AccessTable table, OpenedRecord record) {
        return OtherHospital.ROLES.stream().filter(role -> table.allows(record.door(), role));
    }

    private Stream<String> differences(OpenedRecord record, String role) {
        var other = OtherHospital.user(role);
        var own = call(record, role, WITHOUT);
        var closed = call(record, other, WITHOUT);
        var broken = call(record, other, BROKEN);
        return Stream.of(
                        difference(own.statusCode() == 200, record, role, "opens an own patient's record", own),
                        difference(asksWhy(closed), record, other, "is asked why", closed),
                        difference(!closed.body().contains(record.number()), record, other, "learns no number", closed),
                        difference(broken.statusCode() == 200, record, other, "opens it with a broken glass", broken))
                .flatMap(found -> found);
    }

    private static boolean asksWhy(HttpResponse<String> answer) {
        return answer.statusCode() == 403
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && answer.body().contains("\"code\":\"purpose-required\"");
    }

    private static Stream<String> difference(
            boolean kept, OpenedRecord record, String user, String expected, HttpResponse<String> answer) {
        return kept
                ? Stream.empty()
                : Stream.of("%s: %s %s, the service answers %d"
                        .formatted(record.door(), user, expected, answer.statusCode()));
    }

    private HttpResponse<String> call(OpenedRecord record, String user, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + record.address()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + TestServers.token(user));
        if (headers.length > 0) request.headers(headers);
        try {
            return http.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(record.door() + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
