package org.bloodstream.chaos.state;

/** The last publication number that a service sent into one partition of a stream. */
public record Lane(String source, String stream, int partition, long last) {}
