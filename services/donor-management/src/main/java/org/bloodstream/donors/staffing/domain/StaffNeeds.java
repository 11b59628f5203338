package org.bloodstream.donors.staffing.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.CsvRow;
import org.bloodstream.blood.UnreadableCodeException;

/** How many of each role a session needs, by its chairs. Data that a service sets. */
public final class StaffNeeds {
    private static final int COLUMNS = 4;

    private final Map<StaffRole, Need> needs;

    private StaffNeeds(Map<StaffRole, Need> needs) {
        this.needs = new EnumMap<>(needs);
    }

    private record Need(int chairsEach, int atLeast) {
        int of(int chairs) {
            return Math.max(atLeast, Math.ceilDiv(chairs, chairsEach));
        }
    }

    /**
     * Columns: role, chairsEach (chairs that one of the role serves), atLeast, source.
     *
     * @throws UnreadableCodeException {@code staff-need-malformed}, {@code staff-need-missing} when a role has no line or two
     */
    public static StaffNeeds read(String csv) {
        var rows = CsvRow.readAll(csv).stream().skip(1).toList();
        Map<StaffRole, Need> needs = new EnumMap<>(StaffRole.class);
        for (var row : rows) needs.put(role(row), need(row));
        refuseIf(
                needs.size() != StaffRole.values().length || rows.size() != needs.size(),
                "staff-need-missing",
                "Each role has one line: %s".formatted(List.of(StaffRole.values())));
        return new StaffNeeds(needs);
    }

    private static StaffRole role(CsvRow row) {
        refuseIf(
                !row.closed()
                        || row.fields().size() != COLUMNS
                        || row.fields().getLast().isEmpty(),
                "staff-need-malformed",
                "Line %d needs %d cells".formatted(row.line(), COLUMNS));
        try {
            return StaffRole.valueOf(row.fields().getFirst());
        } catch (IllegalArgumentException unknown) {
            throw new UnreadableCodeException("staff-need-malformed", "Line %d names no role".formatted(row.line()));
        }
    }

    private static Need need(CsvRow row) {
        try {
            int each = Integer.parseInt(row.fields().get(1));
            int least = Integer.parseInt(row.fields().get(2));
            refuseIf(each < 1 || least < 0, "staff-need-malformed", "Line %d needs nobody".formatted(row.line()));
            return new Need(each, least);
        } catch (NumberFormatException malformed) {
            throw new UnreadableCodeException(
                    "staff-need-malformed", "Line %d has a figure that is none".formatted(row.line()));
        }
    }

    /**
     * Every role, in the order of {@link StaffRole}.
     *
     * @param chairs of the session
     */
    public List<Coverage> coverage(int chairs, List<StaffMember> staff) {
        return needs.entrySet().stream()
                .map(need -> Coverage.of(need.getKey(), need.getValue().of(chairs), staff))
                .toList();
    }
}
