package org.bloodstream.donors.communication.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a letter follows from.
 *
 * @param cause unique to it, {@code collected A999026000123}: there is one letter for one cause
 * @param matter what it is about, {@code appointment 0199…}: a later letter of the same matter overtakes what has not gone;
 *     absent where nothing overtakes it
 * @param until from when the letter comes too late; absent where it never does
 */
public record Occasion(
        String cause, @Nullable String matter, @Nullable Instant until) {
    /** Something that happens once and stays so. */
    public static Occasion once(String cause) {
        return new Occasion(cause, null, null);
    }

    public static Occasion about(String matter, String cause) {
        return new Occasion(cause, matter, null);
    }
}
