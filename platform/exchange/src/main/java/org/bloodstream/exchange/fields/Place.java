package org.bloodstream.exchange.fields;

/**
 * A field of a message, as ERR-2 names it.
 *
 * @param sequence which repetition of that segment, from 1
 * @param field from 1
 */
public record Place(String segment, int sequence, int field) {
    public static Place of(String segment, int field) {
        return new Place(segment, 1, field);
    }
}
