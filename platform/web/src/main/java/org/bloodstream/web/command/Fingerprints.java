package org.bloodstream.web.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bloodstream.web.CommandRequest;
import org.springframework.http.server.reactive.ServerHttpRequest;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What an Idempotency-Key stands for: method, path and body. The order of a body's properties does not matter. */
final class Fingerprints {
    private final JsonMapper json;

    Fingerprints(JsonMapper json) {
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }

    Claim claim(CommandRequest command, ServerHttpRequest request, Object body) {
        var digest = sha256();
        digest.update(request.getMethod().name().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) ' ');
        digest.update(request.getPath().value().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        digest.update(json.writeValueAsBytes(body));
        return new Claim(command.caller().id().value(), command.key(), digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
