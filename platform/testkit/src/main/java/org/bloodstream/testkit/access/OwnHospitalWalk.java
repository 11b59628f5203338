package org.bloodstream.testkit.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.bloodstream.testkit.access.AccessTable.BLOOD_SERVICE_ALONE;
import static org.bloodstream.testkit.access.AccessTable.OWN_HOSPITAL_ALONE;

import java.io.IOException;
import java.net.http.HttpClient;
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
 * Asks for a real record behind every door that says {@code own hospital alone}, as staff of the hospital that it is of and of
 * another: to these it is unknown, in no list, and nothing is made of it. What is made out of nothing is the hospital's whose
 * staff makes it. Behind a door that says {@code blood service alone} it is unknown to both.
 */
public final class OwnHospitalWalk {
    private static final String MAKES = "makes it their own hospital's";
    private static final Expected UNKNOWN = answer -> answer.statusCode() == 404;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    public OwnHospitalWalk(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Every difference between the table's last column and what staff see and may change; empty when they agree. */
    public List<String> differences(AccessTable table, Collection<HospitalRecord> records) {
        var differences = new ArrayList<String>();
        var tried = records.stream().map(HospitalRecord::door).collect(Collectors.toSet());
        table.hospitalsUnsaid()
                .forEach(
                        door -> differences.add(door + ": it is a hospital's record, and the table says about nobody"));
        table.organisations().forEach((door, word) -> {
            if (toBeTried(table, door, word) && !tried.contains(door))
                differences.add(door + ": no record of a hospital is given by the test");
        });
        for (var record : records) {
            var word = table.organisation(record.door());
            if (!word.equals(OWN_HOSPITAL_ALONE) && !word.equals(BLOOD_SERVICE_ALONE))
                differences.add(record.door() + ": the table does not say \"own hospital alone\"");
            else
                staff(table, record.door())
                        .flatMap(role -> word.equals(OWN_HOSPITAL_ALONE)
                                ? differences(record, role)
                                : closedToHospitals(record, role))
                        .forEach(differences::add);
        }
        return differences;
    }

    private static boolean toBeTried(AccessTable table, String door, String word) {
        return word.equals(OWN_HOSPITAL_ALONE)
                || word.equals(BLOOD_SERVICE_ALONE)
                        && staff(table, door).findAny().isPresent();
    }

    private static Stream<String> staff(AccessTable table, String door) {
        return OtherHospital.ROLES.stream().filter(role -> table.allows(door, role));
    }

    private Stream<String> closedToHospitals(HospitalRecord record, String role) {
        return Stream.of(record.other(role), record.own(role))
                .flatMap(user -> difference(record, user, "knows none of the kind", UNKNOWN));
    }

    /** The other hospital first: the own one may change what there is. */
    private Stream<String> differences(HospitalRecord record, String role) {
        var other = record.other(role);
        var own = record.own(role);
        if (record.number().isEmpty())
            return Stream.concat(
                    difference(record, other, MAKES, isOf(OtherHospital.CODE)),
                    difference(record, own, MAKES, isOf(record.hospital())));
        if (record.isNamed())
            return Stream.concat(
                    difference(record, other, "knows none of the kind", UNKNOWN),
                    difference(record, own, "is let through to it", answer -> answer.statusCode() != 404));
        if (record.isMadeOf())
            return Stream.concat(
                    difference(record, other, "makes nothing of it", answer -> answer.statusCode() == 422),
                    difference(record, own, "makes it", answer -> answer.statusCode() == 201));
        return Stream.concat(
                difference(
                        record,
                        other,
                        "does not have it in the list",
                        lists(record).negate()),
                difference(record, own, "has it in the list", lists(record)));
    }

    private static Expected isOf(String hospital) {
        return answer -> answer.body().contains("\"hospital\":\"" + hospital + "\"");
    }

    private static Expected lists(HospitalRecord record) {
        return answer -> answer.statusCode() == 200 && answer.body().contains("\"" + record.number() + "\"");
    }

    @FunctionalInterface
    private interface Expected {
        boolean of(HttpResponse<String> answer);

        default Expected negate() {
            return answer -> answer.statusCode() == 200 && !of(answer);
        }
    }

    private Stream<String> difference(HospitalRecord record, String user, String expected, Expected kept) {
        var answer = call(record, user);
        return answer.statusCode() != 403 && kept.of(answer)
                ? Stream.empty()
                : Stream.of("%s: %s %s, the service answers %d"
                        .formatted(record.door(), user, expected, answer.statusCode()));
    }

    private HttpResponse<String> call(HospitalRecord record, String user) {
        var request = record.request(base)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + TestServers.token(user))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(record.door() + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
