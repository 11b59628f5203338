package org.bloodstream.testkit.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bloodstream.testkit.TestServers;

/** Tokens of the test's own: one that is right in everything, and some that are wrong in one thing each. */
public final class SignedTokens {
    private static final int HOUR = 3600;
    private final TrustedKeys keys;
    private final String issuer;

    public SignedTokens(TrustedKeys keys, String issuer) {
        this.keys = keys;
        this.issuer = issuer;
    }

    /** What a role's token from Keycloak says, under the test's key: it is as good as that one. */
    public String right(String role) {
        return signed(keys.key(), claims(role, UnaryOperator.identity()));
    }

    /** As {@link #right}, of one of several accounts that have the role. */
    public String ofAccount(String role, String subject) {
        return changed(role, claims -> claims.subject(subject).claim("preferred_username", subject));
    }

    /** As {@link #ofAccount}, of somebody who signed on so many seconds ago. */
    public String signedOn(String role, String subject, int secondsAgo) {
        return changed(role, claims -> claims.subject(subject)
                .claim("preferred_username", subject)
                .claim("auth_time", Instant.now().getEpochSecond() - secondsAgo));
    }

    /** By what is wrong with it. Each claims the given role. */
    public Map<String, String> wrong(String role) {
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("expired", changed(role, claims -> claims.expirationTime(in(-HOUR))));
        tokens.put("not valid yet", changed(role, claims -> claims.notBeforeTime(in(HOUR))));
        tokens.put("another audience", changed(role, claims -> claims.audience("account")));
        tokens.put("another issuer", changed(role, claims -> claims.issuer("http://127.0.0.1/realms/bloodstream")));
        tokens.put("a foreign key", signed(TrustedKeys.newKey(), claims(role, UnaryOperator.identity())));
        tokens.put("no signature", new PlainJWT(claims(role, UnaryOperator.identity())).serialize());
        tokens.put("tampered", tampered(role));
        tokens.put("none at all", "garbage");
        return tokens;
    }

    /** Keycloak's signature of another role's token under this role's claims. */
    private static String tampered(String role) {
        var other = role.equals("prescriber") ? "ward-nurse" : "prescriber";
        var signed = TestServers.token(other).split("\\.");
        return signed[0] + "." + TestServers.token(role).split("\\.")[1] + "." + signed[2];
    }

    private String changed(String role, UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(keys.key(), claims(role, change));
    }

    private JWTClaimsSet claims(String role, UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience("bloodstream")
                        .subject(role)
                        .issueTime(in(0))
                        .expirationTime(in(300))
                        .claim("preferred_username", role)
                        .claim("organisation", "REGION")
                        .claim("roles", List.of(role)))
                .build();
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(JOSEObjectType.JWT)
                    .keyID(key.getKeyID())
                    .build();
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
