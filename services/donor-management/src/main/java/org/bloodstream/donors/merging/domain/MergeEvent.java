package org.bloodstream.donors.merging.domain;

import java.time.Instant;
import java.util.UUID;

/** The history of merging. */
public sealed interface MergeEvent {
    /** The record that was merged away. */
    UUID donor();

    UUID survivor();

    Instant at();

    /** From now on {@code donor} is the same person as {@code survivor}. */
    record DonorMerged(UUID donor, UUID survivor, Instant at) implements MergeEvent {}

    /** That was wrong: both are donors of their own again, each with all that it had. */
    record DonorUnmerged(UUID donor, UUID survivor, Instant at) implements MergeEvent {}
}
