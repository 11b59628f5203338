package org.bloodstream.testkit.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Keycloak's own keys, read from Keycloak, and one more that the test holds: Keycloak rightly signs nothing that is wrong,
 * and a token must be wrong in one thing only for its refusal to say something.
 */
public final class TrustedKeys {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final RSAKey key = newKey();
    private final URI keycloak;
    private final HttpServer server;

    public TrustedKeys(String issuer) {
        this.keycloak = URI.create(issuer + "/protocol/openid-connect/certs");
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/certs", this::answer);
        server.start();
    }

    public String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/certs";
    }

    /** The key that is trusted beside Keycloak's. */
    RSAKey key() {
        return key;
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("of-the-test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange;
                var certs = keycloak.toURL().openStream()) {
            var keys = JSON.readTree(certs);
            ((ArrayNode) keys.get("keys")).add(JSON.readTree(key.toPublicJWK().toJSONString()));
            var body = keys.toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
