package org.bloodstream.blood.group;

import java.util.Locale;
import org.bloodstream.blood.Objection;

/**
 * Why a group may not be relied on. A discrepancy holds the donation, or leaves the patient with group O red cells,
 * until the laboratory has resolved it (05_donation_testing.md, 5.3; 07_pretransfusion.md, 7.1).
 */
public record GroupDiscrepancy(Kind kind) implements Objection {

    /** @return {@code group-control-reacted} and so on */
    @Override
    public String code() {
        return "group-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String message() {
        return kind.message;
    }

    /** The kinds of discrepancy, most of them with their usual first question. */
    public enum Kind {
        CONTROL_REACTED(
                "The reagent control reacted, so no result of this grouping counts. Wash the cells and repeat."),
        WEAK_ANTIGEN("An antigen reacted weakly. Ask whether this is a subgroup, a disease or a recent transfusion."),
        MIXED_FIELD("Two populations of cells were seen. Ask about transfusion, transplant and pregnancy."),
        MISSING_ANTIBODY(
                "The plasma lacks an antibody that this group should have. Ask about age and immune deficiency."),
        UNEXPECTED_ANTIBODY(
                "The plasma reacts with cells that it should not react with. Look for a cold or an irregular antibody."),
        DIFFERS_FROM_HISTORY(
                "The group is not the one on record. Take another sample: one of the two may be another person's."),
        DIFFERS_FROM_SECOND_SAMPLE(
                "Two samples of this person have different groups. Take another sample at another time."),
        DETERMINATIONS_DIFFER(
                "Two determinations of this donation gave different groups. Determine it twice again, from the pack itself."),
        DIFFERS_FROM_LABEL("The pack's group is not the one on its label. Hold the pack."),
        ANTI_D_REAGENTS_DIFFER("Two anti-D reagents disagree. Type for weak or partial D before the group is used."),
        DIFFERS_AFTER_MERGE(
                "Two records that were joined have different groups. A member of the laboratory must review both.");

        private final String message;

        Kind(String message) {
            this.message = message;
        }
    }
}
