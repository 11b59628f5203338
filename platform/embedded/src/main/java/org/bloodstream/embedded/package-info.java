/**
 * Real servers (PostgreSQL, Kafka, Keycloak) as child processes of a JVM, from Maven artifacts and without Docker.
 * For development machines and tests on Linux; a site runs its own clusters.
 */
@NullMarked
package org.bloodstream.embedded;

import org.jspecify.annotations.NullMarked;
