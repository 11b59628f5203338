package org.bloodstream.testkit.access;

import java.util.Comparator;

/**
 * A door: method and path as the service maps them.
 *
 * @param header a header without which another handler answers, as {@code If-None-Exist}; empty for most
 */
public record Endpoint(String method, String path, String header) implements Comparable<Endpoint> {
    private static final Comparator<Endpoint> ORDER =
            Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method).thenComparing(Endpoint::header);

    public static Endpoint of(String method, String path) {
        return new Endpoint(method, path, "");
    }

    /** As the table names it. */
    public String name() {
        return method + " " + path + (header.isEmpty() ? "" : " (" + header + ")");
    }

    /** The path with {@code x} for whatever varies. */
    String address() {
        return path.replaceAll("\\{[^}]*}|\\*\\*", "x");
    }

    @Override
    public int compareTo(Endpoint other) {
        return ORDER.compare(this, other);
    }
}
