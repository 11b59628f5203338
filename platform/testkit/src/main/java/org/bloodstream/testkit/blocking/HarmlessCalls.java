package org.bloodstream.testkit.blocking;

import java.util.List;

/**
 * Inside these an event loop may block.
 *
 * @param because why that is harmless
 */
record HarmlessCalls(String type, String method, String because) {
    static final List<HarmlessCalls> ALL = List.of(
            new HarmlessCalls(
                    "sun.security.provider.NativePRNG$RandomIO",
                    "readFully",
                    "random numbers of the kernel: reading them never waits"),
            new HarmlessCalls(
                    "java.util.concurrent.locks.ReentrantLock",
                    "lock",
                    "libraries guard a few instructions with it, as others do with synchronized, which is not seen at all"),
            new HarmlessCalls(
                    "java.util.concurrent.locks.StampedLock",
                    "acquireWrite",
                    "the same, in Netty's allocator of buffers and in Resilience4j's list of events"),
            new HarmlessCalls("java.util.concurrent.locks.StampedLock", "acquireRead", "the same"),
            new HarmlessCalls(
                    "com.github.luben.zstd.util.Native",
                    "load",
                    "Netty looks once whether it can read zstd; only beside Kafka's client, which is in no gateway but a test's"));
}
