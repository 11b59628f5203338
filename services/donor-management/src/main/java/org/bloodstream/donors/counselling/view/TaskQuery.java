package org.bloodstream.donors.counselling.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.web.BadInputException;

/** The last line of a page, by its day and its number; the next page goes on behind it. Opaque to callers. */
record TaskQuery(LocalDate due, UUID task) {
    static final TaskQuery START = new TaskQuery(LocalDate.EPOCH, new UUID(0, 0));

    String text() {
        return due + "." + task;
    }

    /** @throws BadInputException {@code cursor-unreadable} */
    static TaskQuery parse(String text) {
        try {
            var parts = text.split("\\.", -1);
            return new TaskQuery(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException _) {
            throw new BadInputException("cursor", "cursor-unreadable", "The cursor was not given by this list");
        }
    }
}
