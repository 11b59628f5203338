package org.bloodstream.journal;

import java.time.Instant;

/**
 * The seal over one batch of published events; each builds on the one before.
 *
 * @param batch from 1 without gap
 * @param first first publication number in the batch
 * @param last last publication number in the batch
 * @param previous hash of the batch before, 64 hexadecimal digits, zeros for the first
 * @param hash SHA-256 over {@code previous} and the hashes of all rows in number order, 64 hexadecimal digits
 */
public record Seal(long batch, long first, long last, String previous, String hash, Instant sealedAt) {}
