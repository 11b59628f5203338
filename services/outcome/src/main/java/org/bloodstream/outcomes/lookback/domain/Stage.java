package org.bloodstream.outcomes.lookback.domain;

/** How far somebody has come with a pack or its recipient. */
public enum Stage {
    INFORMED,
    TESTED,
    RESULT_KNOWN,
    CLOSED,
    CANNOT_BE_TRACED
}
