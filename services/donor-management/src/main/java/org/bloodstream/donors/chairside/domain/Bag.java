package org.bloodstream.donors.chairside.domain;

import java.time.LocalDate;

/**
 * The bag set, for a recall of its lot.
 *
 * @param expiresOn last local day of use
 */
public record Bag(String type, String lot, LocalDate expiresOn) {}
