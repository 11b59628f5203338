package org.bloodstream.testkit.blocking;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** Found by BlockHound when JUnit installs it, in every JVM whose tests use this testkit. */
public final class BlockHoundSettings implements BlockHoundIntegration {
    @Override
    public void applyTo(BlockHound.Builder builder) {
        HarmlessCalls.ALL.forEach(call -> builder.allowBlockingCallsInside(call.type(), call.method()));
        // Not in BlockHound's own list: how Files reads, and how sockets do since JDK 13.
        builder.markAsBlocking("sun.nio.ch.UnixFileDispatcherImpl", "read0", "(Ljava/io/FileDescriptor;JI)I");
        builder.markAsBlocking("sun.nio.ch.NioSocketImpl", "read", "([BII)I");
        builder.blockingMethodCallback(method -> BlockingCalls.saw(new BlockingCall(method.toString())));
    }
}
