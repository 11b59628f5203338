package org.bloodstream.donors.rows;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import org.jspecify.annotations.Nullable;

/** Values that may be missing, for columns. */
public final class Columns {
    private Columns() {}

    /** @param type of the column: a null has none of its own */
    public static Parameter orNull(Class<?> type, @Nullable Object value) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }

    public static Parameter text(@Nullable String value) {
        return orNull(String.class, value);
    }

    public static Parameter name(@Nullable Enum<?> value) {
        return text(value == null ? null : value.name());
    }
}
