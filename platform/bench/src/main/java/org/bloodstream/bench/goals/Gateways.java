package org.bloodstream.bench.goals;

import static java.util.stream.Collectors.toSet;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Program;
import org.bloodstream.bench.load.Wrk;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.bloodstream.bench.measure.Pace;
import org.bloodstream.bench.measure.Side;

/** What sign-on, limits, breakers and traces cost at the gateway. */
final class Gateways {
    private static final int IN_FLIGHT = 32;
    private static final String PATH = "/api/donors/019393a2-7d66-7f5e-9a11-0d6a5fd0c0de";

    private final Bed bed;
    private final String token;

    private Gateways(Bed bed) {
        this.bed = bed;
        this.token = bed.token("donor-carer");
    }

    static Sides oursAgainstBare(Bed bed, Pace pace) {
        var here = new Gateways(bed);
        here.requireSameAnswers(pace.compared());
        return Sides.of(
                here.side(Programs.GATEWAY),
                here.side(Programs.BARE_ROUTE),
                () -> "%d answers of both were the same before timing".formatted(pace.compared()));
    }

    private Side side(Program gateway) {
        var script = bed.file("get.lua", Script.of("get.lua", Map.of("TOKEN", token)));
        return Loaded.of(
                gateway.name(), bed.only("gateway", gateway), time -> Wrk.run(url(gateway), script, IN_FLIGHT, time));
    }

    private String url(Program gateway) {
        return bed.addresses().url(gateway.name()) + PATH;
    }

    private void requireSameAnswers(int count) {
        try (var http = HttpClient.newHttpClient()) {
            for (var i = 0; i < count; i++) {
                var answers = answers(http);
                if (answers.size() > 1) {
                    throw new NotMeasurableException("the two answer differently: " + answers);
                }
            }
        }
    }

    private Set<String> answers(HttpClient http) {
        var asked = Stream.of(Programs.GATEWAY, Programs.BARE_ROUTE)
                .map(gateway -> answer(http, gateway))
                .toList();
        return asked.stream().map(CompletableFuture::join).collect(toSet());
    }

    private CompletableFuture<String> answer(HttpClient http, Program gateway) {
        var request = HttpRequest.newBuilder(URI.create(url(gateway)))
                .header("Authorization", "Bearer " + token)
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .handle((answer, failure) ->
                        failure == null ? answer.statusCode() + " " + answer.body() : "none: " + failure);
    }
}
