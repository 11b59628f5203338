package org.bloodstream.blood.isbt128;

import java.util.Arrays;
import java.util.Optional;
import org.bloodstream.blood.isbt128.LabelGroup.IntendedUse;

/** Why and how a product was collected: sixth character of a product code (ST-001, table 7 [RT008]). */
public enum CollectionType {
    NOT_SPECIFIED('0', "not specified"),
    VOLUNTEER_ALLOGENEIC('V', "volunteer allogeneic"),
    VOLUNTEER_RESEARCH('R', "volunteer research"),
    VOLUNTEER_SOURCE('S', "volunteer source"),
    VOLUNTEER_THERAPEUTIC('T', "volunteer therapeutic"),
    PAID_ALLOGENEIC('P', "paid allogeneic"),
    PAID_RESEARCH('r', "paid research"),
    PAID_SOURCE('s', "paid source"),
    AUTOLOGOUS_CROSSOVER('A', "autologous, crossover eligible"),
    AUTOLOGOUS_ONLY('1', "autologous only"),
    AUTOLOGOUS_BIOHAZARD('X', "autologous only, biohazard"),
    VOLUNTEER_DIRECTED_CROSSOVER('D', "volunteer directed, crossover eligible"),
    PAID_DIRECTED_CROSSOVER('d', "paid directed, crossover eligible"),
    DIRECTED_ONLY('2', "directed recipient only"),
    DIRECTED_LIMITED_EXPOSURE('L', "directed recipient only, limited exposure"),
    MEDICAL_EXCEPTION('E', "medical exception, named recipient"),
    SEE_SPECIAL_TESTING('Q', "see special-testing barcode"),
    DIRECTED_BIOHAZARD('3', "directed recipient only, biohazard"),
    DESIGNATED('4', "designated"),
    DEDICATED('5', "dedicated"),
    DESIGNATED_BIOHAZARD('6', "designated, biohazard"),
    FAMILY_RESERVED('F', "family reserved"),
    REPLACEMENT('C', "replacement"),
    FOR_ALLOGENEIC_USE('7', "for allogeneic use"),
    AUTOLOGOUS_WITH_ALLOGENEIC_MATERIAL('8', "autologous use, contains allogeneic material"),
    NAMED_RECIPIENT_ONLY('B', "directed/dedicated/designated only"),
    NAMED_RECIPIENT_BIOHAZARD('H', "directed/dedicated/designated, biohazard"),
    NAMED_RECIPIENT_CROSSOVER('J', "directed/dedicated/designated, crossover eligible"),
    EMERGENCY_ONLY('G', "emergency use only");

    private static final Optional<CollectionType>[] BY_CODE = byCode();

    private final char code;
    private final String words;

    CollectionType(char code, String words) {
        this.code = code;
        this.words = words;
    }

    public char code() {
        return code;
    }

    public String inWords() {
        return words;
    }

    /**
     * Whether a pack of this type is for one person alone, as far as the code tells. What may cross over is for its person until
     * somebody has said otherwise, and what is said in another barcode is not known here: both count as for one person.
     */
    public boolean isForNamedRecipient() {
        return switch (this) {
            case AUTOLOGOUS_CROSSOVER,
                    AUTOLOGOUS_ONLY,
                    AUTOLOGOUS_BIOHAZARD,
                    AUTOLOGOUS_WITH_ALLOGENEIC_MATERIAL,
                    VOLUNTEER_DIRECTED_CROSSOVER,
                    PAID_DIRECTED_CROSSOVER,
                    DIRECTED_ONLY,
                    DIRECTED_LIMITED_EXPOSURE,
                    DIRECTED_BIOHAZARD,
                    MEDICAL_EXCEPTION,
                    SEE_SPECIAL_TESTING,
                    DESIGNATED,
                    DEDICATED,
                    DESIGNATED_BIOHAZARD,
                    FAMILY_RESERVED,
                    NAMED_RECIPIENT_ONLY,
                    NAMED_RECIPIENT_BIOHAZARD,
                    NAMED_RECIPIENT_CROSSOVER -> true;
            case NOT_SPECIFIED,
                    VOLUNTEER_ALLOGENEIC,
                    VOLUNTEER_RESEARCH,
                    VOLUNTEER_SOURCE,
                    VOLUNTEER_THERAPEUTIC,
                    PAID_ALLOGENEIC,
                    PAID_RESEARCH,
                    PAID_SOURCE,
                    REPLACEMENT,
                    FOR_ALLOGENEIC_USE,
                    EMERGENCY_ONLY -> false;
        };
    }

    /** Neither blood for research nor source plasma, of which medicines are made, is for a patient [GK]. */
    public boolean isForTransfusion() {
        return switch (this) {
            case VOLUNTEER_RESEARCH, PAID_RESEARCH, VOLUNTEER_SOURCE, PAID_SOURCE -> false;
            default -> true;
        };
    }

    /** What the label's group code says with it (tables 4 and 7); only where the two tables have the same. */
    IntendedUse intendedUse() {
        return switch (this) {
            case AUTOLOGOUS_CROSSOVER -> IntendedUse.AUTOLOGOUS_CROSSOVER;
            case AUTOLOGOUS_ONLY, AUTOLOGOUS_WITH_ALLOGENEIC_MATERIAL -> IntendedUse.AUTOLOGOUS_ONLY;
            case AUTOLOGOUS_BIOHAZARD -> IntendedUse.AUTOLOGOUS_BIOHAZARD;
            case VOLUNTEER_DIRECTED_CROSSOVER, PAID_DIRECTED_CROSSOVER, NAMED_RECIPIENT_CROSSOVER ->
                IntendedUse.DIRECTED_CROSSOVER;
            case DIRECTED_BIOHAZARD, DESIGNATED_BIOHAZARD, NAMED_RECIPIENT_BIOHAZARD -> IntendedUse.DIRECTED_BIOHAZARD;
            case EMERGENCY_ONLY -> IntendedUse.EMERGENCY_ONLY;
            default -> isForNamedRecipient() ? IntendedUse.DIRECTED_ONLY : IntendedUse.ALLOGENEIC;
        };
    }

    static Optional<CollectionType> of(char code) {
        return code < BY_CODE.length ? BY_CODE[code] : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static Optional<CollectionType>[] byCode() {
        Optional<CollectionType>[] types = new Optional[128];
        Arrays.fill(types, Optional.empty());
        for (var type : values()) types[type.code] = Optional.of(type);
        return types;
    }
}
