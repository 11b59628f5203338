package org.bloodstream.testkit;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** What looks as if it blocked an event loop, and does not. */
public final class NeverBlocking implements BlockHoundIntegration {
    @Override
    public void applyTo(BlockHound.Builder builder) {
        // /dev/urandom has an answer at once, always
        builder.allowBlockingCallsInside("java.security.SecureRandom", "nextBytes");
        // read once from a jar, as classes are
        builder.allowBlockingCallsInside("java.util.ResourceBundle", "getBundle");
    }
}
