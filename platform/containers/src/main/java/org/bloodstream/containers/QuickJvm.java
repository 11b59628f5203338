package org.bloodstream.containers;

/** A JVM in a container: a quick start before peak speed, as {@code Jvm} does it for child processes. */
final class QuickJvm {
    /** They take the place of the images' own: of two garbage collectors a JVM refuses to start with either. */
    static final String OPTIONS = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Duser.timezone=UTC -Dfile.encoding=UTF-8";

    private QuickJvm() {}
}
