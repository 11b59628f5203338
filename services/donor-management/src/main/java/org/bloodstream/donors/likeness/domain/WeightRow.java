package org.bloodstream.donors.likeness.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;
import org.bloodstream.blood.CsvRow;
import org.bloodstream.blood.UnreadableCodeException;

/** A line of the table of weights. */
record WeightRow(Field field, Level level, double m, double u) {
    private static final int COLUMNS = 5;
    private static final Pattern SHARE = Pattern.compile("0\\.\\d{1,9}");

    static WeightRow of(CsvRow row) {
        var fields = row.fields();
        refuseIf(
                fields.size() != COLUMNS
                        || fields.contains("")
                        || !row.closed()
                        || !isShare(fields.get(2))
                        || !isShare(fields.get(3)),
                "likeness-weight-malformed",
                "Line %d is not field,level,m,u,source with shares above 0 and below 1".formatted(row.line()));
        try {
            return new WeightRow(
                    Field.valueOf(fields.get(0)),
                    Level.valueOf(fields.get(1)),
                    Double.parseDouble(fields.get(2)),
                    Double.parseDouble(fields.get(3)));
        } catch (IllegalArgumentException _) {
            throw new UnreadableCodeException(
                    "likeness-weight-malformed", "Line %d has an unknown field or level".formatted(row.line()));
        }
    }

    private static boolean isShare(String text) {
        return SHARE.matcher(text).matches() && Double.parseDouble(text) > 0;
    }

    double bits() {
        return Math.log(m / u) / Math.log(2);
    }
}
