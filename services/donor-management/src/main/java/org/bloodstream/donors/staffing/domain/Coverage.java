package org.bloodstream.donors.staffing.domain;

import java.util.List;

/**
 * Of one role: what the chairs need against who is planned and who was there.
 *
 * @param missing of those needed, not planned
 */
public record Coverage(StaffRole role, int needed, int planned, int present, int missing) {
    static Coverage of(StaffRole role, int needed, List<StaffMember> staff) {
        var own = staff.stream().filter(each -> each.role() == role).toList();
        int planned = Math.toIntExact(own.stream().filter(StaffMember::planned).count());
        int present = Math.toIntExact(own.stream().filter(StaffMember::present).count());
        return new Coverage(role, needed, planned, present, Math.max(0, needed - planned));
    }
}
