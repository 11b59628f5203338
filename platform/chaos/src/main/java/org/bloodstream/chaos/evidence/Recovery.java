package org.bloodstream.chaos.evidence;

/**
 * How long something took to be as before.
 *
 * @param what as {@code blood-production-2 answers}
 * @param seconds from the end of the fault: the restart's begin, or the continue
 */
public record Recovery(int round, String what, double seconds) {}
