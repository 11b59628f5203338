package org.bloodstream.donors.whereused;

/**
 * A component that left for a hospital.
 *
 * @param hospital its code
 * @param kind {@code RED_CELLS}
 * @param month local, {@code 2026-11}: a day could tell whose it was
 */
public record SentTo(String hospital, String kind, String month) {}
