package org.bloodstream.web.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** An issuer whose key the test holds, because Keycloak rightly signs nothing that is wrong. */
final class Authority {
    private final RSAKey key = newKey("ours");
    private final DisposableServer keys = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .route(routes -> routes.get("/realm/protocol/openid-connect/certs", (_, response) -> response.header(
                            "Content-Type", "application/json")
                    .sendString(Mono.just(new JWKSet(key.toPublicJWK()).toString()))))
            .bindNow(Duration.ofSeconds(10));

    String issuer() {
        return "http://127.0.0.1:" + keys.port() + "/realm";
    }

    void goAway() {
        keys.disposeNow(Duration.ofSeconds(10));
    }

    String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(key, change);
    }

    /** Right in everything but the key, which pretends to be ours. */
    String foreign() {
        return signed(newKey("ours"), UnaryOperator.identity());
    }

    /** Signed with our public key as if it were a shared secret: the old trick. */
    String confused() {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("ours").build(), claims(UnaryOperator.identity()));
            jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(RSAKey with, UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(JOSEObjectType.JWT)
                    .keyID(with.getKeyID())
                    .build();
            var jwt = new SignedJWT(header, claims(change));
            jwt.sign(new RSASSASigner(with));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        var now = Instant.now();
        return change.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience("bloodstream")
                        .subject("1")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .claim("preferred_username", "ward-nurse")
                        .claim("organisation", "BHSCT")
                        .claim("roles", List.of("ward-nurse")))
                .build();
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
