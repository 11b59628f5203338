package org.bloodstream.blood.component;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.component.ComponentSpecification.VolumeRange;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.jspecify.annotations.Nullable;

/** Reads a line of {@link CatalogueTable#COMPONENTS}. */
final class ComponentLine {
    private static final int LONGEST_NAME = 500;

    private ComponentLine() {}

    static ComponentSpecification read(Fields fields) {
        return new ComponentSpecification(
                new ProductDescriptionCode(fields.text("code")),
                name(fields.text("name")),
                fields.word("kind", ComponentKind.class),
                fields.inForce(),
                life(fields),
                storage(fields),
                volume(fields.number("volumeMin"), fields.number("volumeMax")),
                fields.text("quality"),
                fields.source());
    }

    private static String name(String name) {
        refuseIf(
                name.isEmpty() || name.length() > LONGEST_NAME,
                "product-name-malformed",
                "A name has 1 to 500 characters");
        return name;
    }

    private static ComponentLife life(Fields fields) {
        var shelfLife = fields.life("shelfLife");
        if (shelfLife == null)
            throw new UnreadableCodeException("shelf-life-malformed", "Every component has a shelf life");
        return new ComponentLife(
                shelfLife,
                fields.life("shelfLifeScreened"),
                fields.word("countedFrom", CountedFrom.class),
                fields.days("ageLimit"),
                fields.hours("openedLife"));
    }

    private static Storage storage(Fields fields) {
        var max = fields.number("storageMax");
        if (max == null)
            throw new UnreadableCodeException("storage-limits-missing", "Every component has a highest temperature");
        return new Storage(fields.number("storageMin"), max, fields.yes("agitation"));
    }

    private static @Nullable VolumeRange volume(@Nullable Integer min, @Nullable Integer max) {
        if (min == null && max == null) return null;
        if (min == null || max == null)
            throw new UnreadableCodeException("volume-limits-incomplete", "Volume limits are two, or none");
        return new VolumeRange(min, max);
    }
}
