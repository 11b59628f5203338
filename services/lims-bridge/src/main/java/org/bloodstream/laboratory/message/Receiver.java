package org.bloodstream.laboratory.message;

/**
 * A laboratory's system that we send to.
 *
 * @param peer by whose sequence the messages go, one after the other
 * @param application MSH-5
 * @param facility MSH-6
 */
public record Receiver(String peer, String application, String facility) {}
