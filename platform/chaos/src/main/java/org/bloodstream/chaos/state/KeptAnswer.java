package org.bloodstream.chaos.state;

/** The answer that a service keeps for an Idempotency-Key. */
public record KeptAnswer(String service, String caller, String key, int status) {}
