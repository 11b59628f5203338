package org.bloodstream.outcomes.lookback.domain;

/** The answer to a command on a case. */
public sealed interface LookBackOutcome {
    record Accepted() implements LookBackOutcome {}

    record Refused(LookBackObjection objection) implements LookBackOutcome {}

    record NotThere(LookBackObjection objection) implements LookBackOutcome {}
}
