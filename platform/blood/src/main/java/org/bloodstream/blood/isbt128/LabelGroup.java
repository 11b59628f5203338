package org.bloodstream.blood.isbt128;

import java.util.Locale;
import java.util.Objects;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.group.BloodGroup;

/** An ABO and RhD group on a label with what the pack is meant for. */
public record LabelGroup(BloodGroup group, IntendedUse use) implements GroupCode {

    /** What the pack may be used for; the number is the distance from the group's default code (table 4). */
    public enum IntendedUse {
        DIRECTED_ONLY(-4),
        EMERGENCY_ONLY(-3),
        DIRECTED_BIOHAZARD(-2),
        DIRECTED_CROSSOVER(-1),
        ALLOGENEIC(0),
        AUTOLOGOUS_CROSSOVER(1),
        AUTOLOGOUS_ONLY(2),
        AUTOLOGOUS_BIOHAZARD(3);

        final int distance;

        IntendedUse(int distance) {
            this.distance = distance;
        }

        /** Empty for the default, which the standard calls "intended use not specified". */
        String suffix() {
            return this == ALLOGENEIC
                    ? ""
                    : ", " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public static LabelGroup allogeneic(BloodGroup group) {
        return new LabelGroup(group, IntendedUse.ALLOGENEIC);
    }

    /** As it stands on the label of this product: the group's code says for whom it is where the product's does. */
    public static LabelGroup of(BloodGroup group, ProductCode product) {
        return new LabelGroup(
                group, product.collectionType().map(CollectionType::intendedUse).orElse(IntendedUse.ALLOGENEIC));
    }

    /**
     * @param code four characters ggre; what is said of the phenotype (r) is left out here
     * @throws UnreadableCodeException {@code label-group-unknown} for a code that is no ABO and RhD group
     */
    public static LabelGroup read(String code) {
        if (BloodGroups.read(code).group() instanceof LabelGroup group) return group;
        throw new UnreadableCodeException("label-group-unknown", "The label's group code is not an ABO and RhD group");
    }

    /** Four characters: {@code 5100} for O RhD positive, no phenotype stated. */
    public String code() {
        return gg() + "00";
    }

    @Override
    public String gg() {
        return String.format(
                Locale.ROOT, "%02d", Objects.requireNonNull(GroupTable.DEFAULTS.get(group)) + use.distance);
    }

    @Override
    public String inWords() {
        return group.inWords() + use.suffix();
    }
}
