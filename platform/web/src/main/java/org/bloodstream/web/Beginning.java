package org.bloodstream.web;

import java.util.List;

/**
 * The beginning of a list that may be longer.
 *
 * @param more whether there are others beyond these
 */
public record Beginning<T>(List<T> items, boolean more) {
    public Beginning {
        items = List.copyOf(items);
    }

    /** @param found one more than the limit, where there is one */
    public static <T> Beginning<T> of(List<T> found, int limit) {
        return new Beginning<>(found.stream().limit(limit).toList(), found.size() > limit);
    }
}
