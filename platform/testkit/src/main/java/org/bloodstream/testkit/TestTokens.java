package org.bloodstream.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import org.bloodstream.embedded.EmbeddedKeycloak;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens from the real Keycloak, each kept until shortly before it expires. */
final class TestTokens {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final ConcurrentHashMap<String, Token> tokens = new ConcurrentHashMap<>();
    private final ServerAddresses servers;

    TestTokens(ServerAddresses servers) {
        this.servers = servers;
    }

    String ofUser(String role) {
        return kept("grant_type=password&client_id=bloodstream-cli&username=%s&password=bloodstream".formatted(role));
    }

    String ofService(String client) {
        return kept("grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(client, servers.keycloakSecret()));
    }

    private String kept(String form) {
        return tokens.compute(form, (_, old) -> old != null && old.fresh() ? old : fetch(form))
                .value();
    }

    private Token fetch(String form) {
        var request = HttpRequest.newBuilder(endpoint())
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("Keycloak gave no token: " + response.body());
            }
            return Token.read(response.body());
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak gave no token", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI endpoint() {
        return URI.create(
                "%s/realms/%s/protocol/openid-connect/token".formatted(servers.keycloakUrl(), EmbeddedKeycloak.REALM));
    }

    private record Token(String value, Instant expires) {
        static Token read(String body) {
            var answer = JSON.readTree(body);
            var lives = Duration.ofSeconds(answer.get("expires_in").asLong());
            return new Token(
                    answer.get("access_token").asString(), Instant.now().plus(lives));
        }

        boolean fresh() {
            return Instant.now().plus(MARGIN).isBefore(expires);
        }
    }
}
