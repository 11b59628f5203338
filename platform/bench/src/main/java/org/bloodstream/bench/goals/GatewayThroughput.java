package org.bloodstream.bench.goals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.bloodstream.bench.bed.Application;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.load.Wrk;
import org.bloodstream.bench.measure.Figure;
import org.bloodstream.bench.measure.Finding;
import org.bloodstream.bench.measure.Goal;
import org.bloodstream.bench.measure.Interleaving;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.bloodstream.bench.measure.Pace;
import org.bloodstream.bench.measure.Side;
import org.bloodstream.bench.peer.BareGateway;
import org.bloodstream.bench.peer.StubService;

/** P5: what sign-on, limits, breakers and traces cost at the gateway. */
final class GatewayThroughput implements Measure {
    private static final double GOAL = 0.60;
    private static final int IN_FLIGHT = 32;
    private static final int COMPARED = 1000;
    private static final String PATH = "/api/donors/019393a2-7d66-7f5e-9a11-0d6a5fd0c0de";
    /** Every request is still counted against its limit; the limit is only too high to be met. */
    private static final String NO_LIMIT = "10000000";

    @Override
    public String name() {
        return "P5";
    }

    @Override
    public String title() {
        return "gateway with bearer token / bare Spring Cloud Gateway route, 32 in flight";
    }

    @Override
    public Finding measure(Bed bed, Pace pace) {
        var stub = bed.peer(StubService.class);
        var gateway = bed.service("gateway", "gateway", settings(stub));
        var bare = bed.peer(BareGateway.class, stub.url(""));
        var token = bed.token("donor-carer");
        try {
            sameAnswers(gateway, bare, token);
            var ours = side("gateway", gateway, bed, token);
            var peer = side("bare route", bare, bed, token);
            var rounds = new Interleaving(pace).compare(ours, peer);
            return Finding.of(
                    name(),
                    title(),
                    List.of(
                            new Figure("wall", rounds.throughput(), Goal.atLeast(GOAL)),
                            new Figure("CPU-seconds", rounds.efficiency(), null)),
                    ours,
                    peer,
                    rounds,
                    "%d answers of both were the same before timing".formatted(COMPARED));
        } finally {
            bed.end("gateway");
            bed.end("BareGateway");
        }
    }

    private static Map<String, String> settings(Application stub) {
        return Map.of(
                "DONOR_MANAGEMENT_URL", stub.url(""),
                "ADDRESS_RATE_PER_SECOND", NO_LIMIT,
                "ADDRESS_RATE_BURST", NO_LIMIT,
                "RATE_PER_SECOND", NO_LIMIT,
                "RATE_BURST", NO_LIMIT);
    }

    private static Side side(String name, Application gateway, Bed bed, String token) {
        var script = bed.file("get.lua", Script.of("get.lua", Map.of("TOKEN", token)));
        return new Loaded(
                name, Map.of("gateway", gateway.pid()), time -> Wrk.run(gateway.url(PATH), script, IN_FLIGHT, time));
    }

    private static void sameAnswers(Application one, Application other, String token) {
        try (var http = HttpClient.newHttpClient()) {
            for (var i = 0; i < COMPARED; i++) {
                var ours = answer(http, one, token);
                var theirs = answer(http, other, token);
                if (!ours.equals(theirs)) {
                    throw new NotMeasurableException("the two answer differently: %s and %s".formatted(ours, theirs));
                }
            }
        }
    }

    private static String answer(HttpClient http, Application gateway, String token) {
        var request = HttpRequest.newBuilder(URI.create(gateway.url(PATH)))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            throw new NotMeasurableException("no answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasurableException("interrupted", e);
        }
    }
}
