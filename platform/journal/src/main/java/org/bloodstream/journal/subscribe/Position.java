package org.bloodstream.journal.subscribe;

/**
 * How far a subscription is in one lane.
 *
 * @param number the last publication number, 0 before the first
 * @param offset where that event stands in the partition, −1 before the first
 */
record Position(long number, long offset) {
    static final Position BEGINNING = new Position(0, -1);
}
