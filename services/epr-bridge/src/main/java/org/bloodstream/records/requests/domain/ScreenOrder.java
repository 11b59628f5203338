package org.bloodstream.records.requests.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A group and antibody screen asked for.
 *
 * @param sample number on the tube, where it was taken already
 */
public record ScreenOrder(OrderNumber number, @Nullable String sample, Instant requestedAt) implements Order {}
