package org.bloodstream.region.edge;

import java.io.IOException;

/** Access tokens for acting in a role. */
@FunctionalInterface
public interface Tokens {
    /**
     * A bearer token that is good for at least half a minute more.
     *
     * @param role one of the realm's roles
     * @throws IOException when the sign-on gives none
     */
    String of(String role) throws IOException, InterruptedException;
}
