package org.bloodstream.blood.component;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.component.PermittedModification.CountedLife;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.jspecify.annotations.Nullable;

/** Reads a line of {@link CatalogueTable#MODIFICATIONS}. */
final class ModificationLine {
    private ModificationLine() {}

    static PermittedModification read(Fields fields) {
        return new PermittedModification(
                fields.word("process", ModificationProcess.class),
                fields.word("variant", Variant.class),
                new ProductDescriptionCode(fields.text("from")),
                new ProductDescriptionCode(fields.text("to")),
                fields.inForce(),
                fields.days("ageLimit"),
                life(fields),
                fields.number("poolSize"),
                fields.source());
    }

    private static @Nullable CountedLife life(Fields fields) {
        var shelfLife = fields.life("shelfLife");
        refuseIf(
                (shelfLife == null) != fields.text("countedFrom").isEmpty(),
                "modification-life-incomplete",
                "A shelf life says what it counts from, and nothing else does");
        return shelfLife == null ? null : new CountedLife(shelfLife, fields.word("countedFrom", CountedFrom.class));
    }
}
