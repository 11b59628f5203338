package org.bloodstream.laboratory.rows;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.util.Objects;
import org.bloodstream.blood.group.BloodGroup;
import org.jspecify.annotations.Nullable;

/** Columns that are never null, and values that may be. */
public final class Columns {
    private Columns() {}

    /** @param type of the column: a null has none of its own */
    public static Parameter orNull(Class<?> type, @Nullable Object value) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }

    public static String text(Readable row, String column) {
        return get(row, column, String.class);
    }

    public static <T> T get(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    /** From the columns {@code abo} and {@code rh_d}. */
    public static BloodGroup group(Readable row) {
        return BloodGroup.of(text(row, "abo"), text(row, "rh_d"));
    }
}
