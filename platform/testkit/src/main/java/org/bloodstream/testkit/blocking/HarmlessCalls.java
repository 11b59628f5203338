package org.bloodstream.testkit.blocking;

import java.util.List;

/**
 * Inside these an event loop may block.
 *
 * @param because why that is harmless
 */
record HarmlessCalls(String type, String method, String because) {
    /** A lock that is waited for over input or output is a fault nevertheless, and is not found here. */
    private static final String MOMENT =
            "libraries hold it for a few instructions, as others hold synchronized, which BlockHound does not see at all";

    static final List<HarmlessCalls> ALL = List.of(
            new HarmlessCalls(
                    "sun.security.provider.NativePRNG$RandomIO",
                    "readFully",
                    "random numbers of the kernel: reading them never waits"),
            new HarmlessCalls("java.util.concurrent.locks.ReentrantLock", "lock", MOMENT),
            new HarmlessCalls("java.util.concurrent.locks.ReentrantReadWriteLock$ReadLock", "lock", MOMENT),
            new HarmlessCalls("java.util.concurrent.locks.ReentrantReadWriteLock$WriteLock", "lock", MOMENT),
            new HarmlessCalls("java.util.concurrent.locks.StampedLock", "readLock", MOMENT),
            new HarmlessCalls("java.util.concurrent.locks.StampedLock", "writeLock", MOMENT),
            new HarmlessCalls(
                    "com.github.benmanes.caffeine.cache.BoundedLocalCache",
                    "put",
                    "where two put the same key at once, the later spins some hundred turns at most, then computes"));
}
