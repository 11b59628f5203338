package org.bloodstream.containers;

import java.time.Duration;
import java.util.Map;

/** A JVM in a container: little memory and a quick start before peak speed, as {@code Jvm} does it for child processes. */
final class QuickJvm {
    static final Map<String, String> ENVIRONMENT =
            Map.of("JAVA_TOOL_OPTIONS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Duser.timezone=UTC");

    /** On two busy cores. */
    static final Duration START = Duration.ofMinutes(6);

    private QuickJvm() {}
}
