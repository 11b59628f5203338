package org.bloodstream.chaos.state;

/** How much of something still waits in a service: {@code unpublished}, {@code parked}, {@code unsent}. */
public record Pending(String service, String what, long count) {}
