package org.bloodstream.outcomes.rows;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.util.Objects;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/** Values of the shared kernel in columns. */
public final class Columns {
    private Columns() {}

    public static <T> Parameter nullable(Class<T> type, @Nullable T value) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }

    public static Parameter abo(@Nullable BloodGroup group) {
        return nullable(String.class, group == null ? null : group.abo().name());
    }

    public static Parameter rhD(@Nullable BloodGroup group) {
        return nullable(String.class, group == null ? null : group.rhD().name());
    }

    public static Parameter patient(@Nullable PatientIdentifier patient) {
        return nullable(String.class, patient == null ? null : patient.key());
    }

    /** From the columns {@code abo} and {@code rh_d}. */
    public static @Nullable BloodGroup group(Readable row) {
        var abo = row.get("abo", String.class);
        return abo == null ? null : BloodGroup.of(abo, required(row, "rh_d", String.class));
    }

    public static @Nullable PatientIdentifier patient(Readable row) {
        var key = row.get("patient", String.class);
        return key == null ? null : PatientIdentifier.parseKey(key);
    }

    public static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    public static <E extends Enum<E>> E oneOf(Class<E> type, Readable row, String column) {
        return Enum.valueOf(type, required(row, column, String.class));
    }
}
