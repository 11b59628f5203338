package org.bloodstream.chaos.evidence;

/** What a service's own verifier said of its journal. */
public record Verification(int round, String service, boolean verified, String answer) {}
