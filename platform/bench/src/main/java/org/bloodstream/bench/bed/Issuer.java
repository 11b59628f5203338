package org.bloodstream.bench.bed;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** In Keycloak's place: the same kind of token and the same key endpoint. Checking one costs a service the same. */
public final class Issuer implements AutoCloseable {
    private static final int KEY_BITS = 2048;
    private static final Duration LIFE = Duration.ofHours(4);

    private final RSAKey key;
    private final HttpServer server;

    Issuer() {
        try {
            key = new RSAKeyGenerator(KEY_BITS).keyID("bench").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/realms/bloodstream/protocol/openid-connect/certs", this::keys);
        server.createContext("/realms/bloodstream/protocol/openid-connect/token", this::grant);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/bloodstream";
    }

    /** A token of this role's test user. */
    public String token(String role) {
        return token(role, "REGION");
    }

    /** Of the test user in this organisation. */
    public String token(String role, String organisation) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(url())
                .audience("bloodstream")
                .subject(role)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim("preferred_username", role)
                .claim("organisation", organisation)
                .claim("roles", List.of(role))
                .build();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keys(HttpExchange exchange) {
        answer(exchange, new JWKSet(key.toPublicJWK()).toString());
    }

    /** To a service that signs on as itself. */
    private void grant(HttpExchange exchange) {
        answer(exchange, """
                {"access_token":"%s","token_type":"Bearer","expires_in":300}""".formatted(token("platform-service")));
    }

    private static void answer(HttpExchange exchange, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
