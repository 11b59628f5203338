package org.bloodstream.testkit.blocking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * What was seen since somebody last asked. A blocking call is kept and not thrown: a handler or a retry may swallow what
 * is thrown, and what it would break differs from run to run.
 */
public final class BlockingCalls {
    private static final Queue<BlockingCall> SEEN = new ConcurrentLinkedQueue<>();

    private BlockingCalls() {}

    static void saw(BlockingCall call) {
        SEEN.add(call);
    }

    /** Hands them over, and forgets them. One of each place: a loop may pass it a thousand times. */
    public static List<BlockingCall> take() {
        var places = new LinkedHashMap<List<StackTraceElement>, BlockingCall>();
        for (var call = next(); call != null; call = next()) places.putIfAbsent(List.of(call.getStackTrace()), call);
        return new ArrayList<>(places.values());
    }

    private static @Nullable BlockingCall next() {
        return SEEN.poll();
    }
}
