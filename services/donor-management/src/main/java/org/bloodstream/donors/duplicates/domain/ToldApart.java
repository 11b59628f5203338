package org.bloodstream.donors.duplicates.domain;

import java.time.Instant;
import java.util.UUID;

/** Somebody has looked at two records that are alike: they are two people. */
public record ToldApart(UUID donor, UUID other, Instant at) {}
