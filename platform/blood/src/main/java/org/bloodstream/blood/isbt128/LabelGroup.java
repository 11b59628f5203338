package org.bloodstream.blood.isbt128;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;

/** The group on a label with what the pack is meant for (ISBT 128 structure 002, first two characters). */
public record LabelGroup(BloodGroup group, IntendedUse use) {
    /** ST-001 table RT001: eight codes a group, the default one here, the others at a fixed distance from it. */
    private static final Map<BloodGroup, Integer> DEFAULTS = Map.of(
            new BloodGroup(Abo.O, RhD.NEGATIVE), 95,
            new BloodGroup(Abo.O, RhD.POSITIVE), 51,
            new BloodGroup(Abo.A, RhD.NEGATIVE), 6,
            new BloodGroup(Abo.A, RhD.POSITIVE), 62,
            new BloodGroup(Abo.B, RhD.NEGATIVE), 17,
            new BloodGroup(Abo.B, RhD.POSITIVE), 73,
            new BloodGroup(Abo.AB, RhD.NEGATIVE), 28,
            new BloodGroup(Abo.AB, RhD.POSITIVE), 84);

    /** What the pack may be used for; the number is the distance from the group's default code. */
    public enum IntendedUse {
        DIRECTED_ONLY(-4),
        EMERGENCY_ONLY(-3),
        DIRECTED_BIOHAZARD(-2),
        DIRECTED_CROSSOVER(-1),
        ALLOGENEIC(0),
        AUTOLOGOUS_CROSSOVER(1),
        AUTOLOGOUS_ONLY(2),
        AUTOLOGOUS_BIOHAZARD(3);

        private final int distance;

        IntendedUse(int distance) {
            this.distance = distance;
        }
    }

    /** Four characters: {@code 5100} for O RhD positive, no phenotype stated. */
    public String code() {
        return "%02d00".formatted(Objects.requireNonNull(DEFAULTS.get(group)) + use.distance);
    }

    public static LabelGroup allogeneic(BloodGroup group) {
        return new LabelGroup(group, IntendedUse.ALLOGENEIC);
    }

    /**
     * @param code four characters ggre; phenotype (r) and spare (e) are not interpreted here
     * @throws UnreadableCodeException {@code label-group-unknown} for a code that is no ABO and RhD group
     */
    public static LabelGroup read(String code) {
        if (!code.matches("\\d{2}[0-9A-Z][0-9]")) throw unknown();
        int number = Integer.parseInt(code.substring(0, 2));
        for (var entry : DEFAULTS.entrySet()) {
            var use = Arrays.stream(IntendedUse.values())
                    .filter(u -> entry.getValue() + u.distance == number)
                    .findFirst();
            if (use.isPresent()) return new LabelGroup(entry.getKey(), use.get());
        }
        throw unknown();
    }

    private static UnreadableCodeException unknown() {
        return new UnreadableCodeException("label-group-unknown", "The label's group code is not an ABO and RhD group");
    }
}
