package org.bloodstream.outcomes.episode.domain;

public enum StopReason {
    COMPLETED,
    REACTION,
    OTHER
}
