package org.bloodstream.laboratory.compatibility.domain;

/** What comes of an acknowledgement. */
public sealed interface Acknowledging {
    record Accepted(IncompatibilityAcknowledged event) implements Acknowledging {}

    record Refused(IncompatibilityObjection objection) implements Acknowledging {}
}
