package org.bloodstream.embedded;

import java.util.List;
import java.util.Map;

/** Keycloak's options, apart from where it listens and where its database is. */
public final class KeycloakOptions {
    /** Those that its build fixes. */
    public static final List<String> BUILD = List.of("--db=postgres", "--features-disabled=ciba,par,device-flow");

    /** Those of its start. */
    public static final List<String> START = List.of(
            "--import-realm",
            "--http-enabled=true",
            "--db-pool-max-size=20",
            "--cache=local",
            // Many scripts and tests sign on as the same test user at once; by default that looks like an attack.
            "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true");

    /** By environment, for test users: their passwords are hashed quickly, at each of many sign-ons. */
    public static final Map<String, String> FOR_TESTS = Map.of(
            "KC_SPI_PASSWORD_HASHING__ARGON2__ITERATIONS", "1", "KC_SPI_PASSWORD_HASHING__ARGON2__MEMORY", "256");

    private KeycloakOptions() {}
}
