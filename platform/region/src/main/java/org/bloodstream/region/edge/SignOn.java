package org.bloodstream.region.edge;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm's token endpoint; keeps each token until shortly before it ends. */
public final class SignOn {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Keycloak answers 500 once for each pooled connection that died with its database. */
    private static final Retry RETRY = Retry.of(
            "sign-on",
            RetryConfig.<HttpResponse<String>>custom()
                    .maxAttempts(6)
                    .intervalFunction(IntervalFunction.ofExponentialBackoff(Duration.ofMillis(100), 2))
                    .retryOnResult(answer -> answer.statusCode() >= 500)
                    .retryOnException(failure -> failure instanceof IOException)
                    .build());

    private final HttpClient http;
    private final URI endpoint;
    private final JsonMapper json = new JsonMapper();
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    private record Token(String bearer, Instant until) {
        boolean isGoodAt(Instant now) {
            return now.isBefore(until);
        }
    }

    public SignOn(HttpClient http, URI issuer) {
        this.http = http;
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    /** The local realm's test users, one per role and named for it, through the public client for scripts. */
    public Tokens asTestUsers(String password) {
        return role -> token(
                role,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "bloodstream-cli",
                        "username",
                        role,
                        "password",
                        password));
    }

    /** One service account that stands in for every role it was given. */
    public Tokens asServiceAccount(String client, String secret) {
        return _ -> token(
                "client " + client,
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    private String token(String name, Map<String, String> grant) throws IOException, InterruptedException {
        var token = kept.get(name);
        if (token == null || !token.isGoodAt(Instant.now())) {
            token = fetch(name, grant);
            kept.put(name, token);
        }
        return token.bearer();
    }

    private Token fetch(String name, Map<String, String> grant) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(grant)))
                .build();
        var answer = sent(request);
        if (answer.statusCode() != 200) {
            throw new IOException("sign-on as " + name + " was answered " + answer.statusCode());
        }
        return read(json.readTree(answer.body()));
    }

    private HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        try {
            return RETRY.executeCallable(() -> http.send(request, BodyHandlers.ofString()));
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the token endpoint was asked in vain", e);
        }
    }

    private static Token read(JsonNode answer) {
        var seconds = Duration.ofSeconds(answer.path("expires_in").asLong(60));
        return new Token(
                answer.path("access_token").asString(""),
                Instant.now().plus(seconds).minus(MARGIN));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
