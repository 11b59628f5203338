package org.bloodstream.donors.contact.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person said, under one of their numbers.
 *
 * @param at when it was recorded
 */
public record Said<T>(UUID number, Instant at, T word) {}
