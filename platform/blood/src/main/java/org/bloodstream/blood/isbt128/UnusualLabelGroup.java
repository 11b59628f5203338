package org.bloodstream.blood.isbt128;

import org.bloodstream.blood.isbt128.LabelGroup.IntendedUse;

/** A group that is not one of the eight, with what the pack is meant for. */
public record UnusualLabelGroup(UnusualGroup group, IntendedUse use) implements GroupCode {
    public UnusualLabelGroup {
        if (group.uses().noneMatch(use::equals)) throw new IllegalArgumentException("this group has no such use");
    }

    @Override
    public String gg() {
        return group.code(use);
    }

    @Override
    public String inWords() {
        return group.inWords() + use.suffix();
    }
}
