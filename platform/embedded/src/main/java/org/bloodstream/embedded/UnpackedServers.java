package org.bloodstream.embedded;

/** Unpacks the programs of PostgreSQL and Keycloak, where they are not yet, and prints a line {@code server=directory} each. */
public final class UnpackedServers {
    private UnpackedServers() {}

    public static void main(String[] args) {
        System.out.println("postgres=" + PostgresBinaries.directory());
        System.out.println("keycloak=" + KeycloakHome.distribution());
    }
}
