package org.bloodstream.chaos.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.bloodstream.chaos.evidence.EvidenceFile;
import org.bloodstream.chaos.evidence.Try;
import org.bloodstream.chaos.evidence.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoadTest {
    @TempDir
    Path folder;

    private HttpServer signOn;
    private HttpServer gateway;
    private EvidenceFile record;
    private Load load;
    private volatile int status = 503;

    @BeforeEach
    void open() throws IOException {
        signOn = server();
        signOn.createContext("/", exchange -> {
            var token = "{\"access_token\":\"t\",\"expires_in\":300}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, token.length);
            exchange.getResponseBody().write(token);
            exchange.close();
        });
        gateway = server();
        gateway.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        record = EvidenceFile.create(folder.resolve("record.jsonl"));
        load = Load.atThePublicDoor(
                gateway.getAddress().getPort(), signOn.getAddress().getPort() - 1, new Recorder(record));
    }

    @AfterEach
    void close() {
        load.close();
        record.close();
        gateway.stop(0);
        signOn.stop(0);
    }

    @Test
    void what_is_unsettled_when_the_shift_is_over_ends_nobody_and_is_settled_later_under_its_key() throws Exception {
        assertThat(load.write(over())).isFalse();
        assertThat(load.pursue(over())).as("still unsettled").isEqualTo(1);

        status = 201;

        assertThat(load.pursue(over())).as("still unsettled").isZero();
        var tries = EvidenceFile.read(folder.resolve("record.jsonl")).tries().values();
        assertThat(tries)
                .singleElement()
                .satisfies(all -> assertThat(all).hasSize(3).last().matches(each -> each.was(Verdict.ACCEPTED)));
        assertThat(tries.iterator().next()).filteredOn(Try::isFinal).hasSize(1);
    }

    @Test
    void what_was_settled_in_time_is_not_asked_again() throws Exception {
        status = 201;

        assertThat(load.write(over())).isTrue();

        assertThat(load.pursue(over())).isZero();
        assertThat(EvidenceFile.read(folder.resolve("record.jsonl")).asked()).hasSize(1);
    }

    /** One try is made of each request, and no more. */
    private static Shift over() {
        return new Shift(Instant.now().minusSeconds(1), Duration.ZERO, Duration.ZERO);
    }

    private static HttpServer server() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        return server;
    }
}
