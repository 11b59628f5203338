package org.bloodstream.blood.staff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.gs1.Gsrn;
import org.bloodstream.blood.isbt128.FacilityNumber;
import org.bloodstream.blood.isbt128.StaffIdentification;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.staff.StaffIdentifier.Badge;
import org.bloodstream.blood.staff.StaffIdentifier.FacilityStaff;
import org.bloodstream.blood.staff.StaffIdentifier.ProfessionalRegistration;
import org.bloodstream.blood.staff.StaffIdentifier.StaffNumber;

/** A member of staff as one text. */
final class StaffKey {
    private StaffKey() {}

    static StaffIdentifier read(String key) {
        var parts = List.of(key.split(":", -1));
        return switch (parts.size()) {
            case 2 -> parts.getFirst().equals("GSRN") ? new Badge(new Gsrn(parts.get(1))) : registration(parts);
            case 3 -> numbered(parts);
            default -> throw unreadable();
        };
    }

    /** The key of a registration that a person typed; what is none stays none. */
    static String typed(String text) {
        // As capitals, some letters of other alphabets are ours: the long s, the Turkish i.
        if (!text.chars().allMatch(c -> c < 128)) throw unreadable();
        return text.strip().toUpperCase(Locale.ROOT).replaceFirst("\\s*[:\\s]\\s*", ":");
    }

    private static StaffIdentifier registration(List<String> parts) {
        return Stream.of(RegistrationBody.values())
                .filter(body -> body.name().equals(parts.getFirst()))
                .findFirst()
                .map(body -> new ProfessionalRegistration(body, parts.get(1)))
                .orElseThrow(StaffKey::unreadable);
    }

    private static StaffIdentifier numbered(List<String> parts) {
        return switch (parts.getFirst()) {
            case "EI" -> new StaffNumber(new OdsCode(parts.get(1)), parts.get(2));
            case "ISBT128" ->
                new FacilityStaff(new StaffIdentification(new FacilityNumber(parts.get(1)), parts.get(2)));
            default -> throw unreadable();
        };
    }

    private static UnreadableCodeException unreadable() {
        return new UnreadableCodeException(
                "staff-identifier-unreadable", "Scan a staff badge, or type a registration such as NMC 98I1234E");
    }
}
