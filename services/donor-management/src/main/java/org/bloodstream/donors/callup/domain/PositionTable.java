package org.bloodstream.donors.callup.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bloodstream.blood.CsvRow;
import org.bloodstream.donors.callup.domain.DistrictPositions.Sum;
import org.bloodstream.donors.callup.domain.DistrictPositions.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of postcodes, or of postcode districts, with their positions, line by line. The first line names the columns,
 * as the Office for National Statistics' postcode directory does: one of {@code pcds}, {@code pcd}, {@code pcd7},
 * {@code pcd8}, {@code postcode}, {@code district}, and {@code lat} and {@code long}; others are passed over. The directory
 * gives a latitude above 90 where it knows no position: such a postcode has none, and is no fault.
 */
public final class PositionTable {
    private static final List<String> POSTCODES = List.of("pcds", "pcd", "pcd7", "pcd8", "postcode", "district");
    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})?");
    private static final double NOT_KNOWN = 90;
    private static final int MOST_TOLD = 1000;

    private final Sum sum = new Sum();
    private final List<String> faults = new ArrayList<>();
    private @Nullable Columns columns;
    private int line;

    private PositionTable() {}

    private record Columns(int postcode, int latitude, int longitude) {
        int last() {
            return Math.max(postcode, Math.max(latitude, longitude));
        }
    }

    /**
     * @param lines without end-of-line signs; read once
     * @throws UnreadableException with every line that is wrong, or that no line has a position
     */
    public static DistrictPositions read(Stream<String> lines) {
        var table = new PositionTable();
        lines.forEachOrdered(table::take);
        var positions = table.sum.middles();
        if (table.columns == null && table.faults.isEmpty()) table.fault("there is no line that names the columns");
        else if (table.faults.isEmpty() && positions.byDistrict().isEmpty()) table.fault("there is no position in it");
        if (!table.faults.isEmpty()) throw new UnreadableException(table.faults);
        return positions;
    }

    private void take(String text) {
        line++;
        if (text.isBlank() || faults.size() > MOST_TOLD) return;
        var rows = CsvRow.readAll(line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (rows.isEmpty()) return;
        var row = rows.getFirst();
        if (!row.closed()) fault("a quote is not closed");
        else if (columns != null) take(row.fields(), columns);
        else if (faults.isEmpty())
            header(row.fields().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList());
    }

    private void header(List<String> names) {
        var postcode = POSTCODES.stream().filter(names::contains).findFirst();
        int latitude = names.indexOf("lat");
        int longitude = names.indexOf("long");
        if (postcode.isEmpty() || latitude < 0 || longitude < 0)
            fault("the columns lat and long are needed, and one of " + POSTCODES);
        else columns = new Columns(names.indexOf(postcode.get()), latitude, longitude);
    }

    private void take(List<String> fields, Columns columns) {
        if (fields.size() <= columns.last()) {
            fault("cells are missing");
            return;
        }
        var postcode =
                POSTCODE.matcher(fields.get(columns.postcode()).replace(" ", "").toUpperCase(Locale.ROOT));
        var latitude = number(fields.get(columns.latitude()));
        var longitude = number(fields.get(columns.longitude()));
        if (!postcode.matches()) fault("this is no postcode and no district");
        else if (latitude.isEmpty() || longitude.isEmpty()) fault("latitude and longitude are numbers");
        else if (latitude.get() > NOT_KNOWN) return;
        else if (latitude.get() < -NOT_KNOWN || Math.abs(longitude.get()) > 180) fault("this is no place on the earth");
        else sum.add(postcode.group(1), new Position(latitude.get(), longitude.get()));
    }

    private static Optional<Double> number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private void fault(String words) {
        faults.add("line %d: %s".formatted(line, words));
        if (faults.size() == MOST_TOLD) faults.add("and so on: a thousand are enough to mend first");
    }
}
