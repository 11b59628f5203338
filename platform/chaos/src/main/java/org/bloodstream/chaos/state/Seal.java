package org.bloodstream.chaos.state;

/** A sealed batch of a service's journal: publication numbers first to last, chained by hashes (hexadecimal). */
public record Seal(String service, long batch, long first, long last, String previous, String hash) {}
