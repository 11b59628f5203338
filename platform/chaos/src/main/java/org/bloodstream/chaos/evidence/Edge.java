package org.bloodstream.chaos.evidence;

/** Where something is asked. */
public enum Edge {
    /** A command with its Idempotency-Key. */
    HTTP,
    /** A message with its MSH-10, over MLLP. */
    HL7
}
