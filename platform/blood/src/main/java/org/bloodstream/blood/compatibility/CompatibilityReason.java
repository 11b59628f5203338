package org.bloodstream.blood.compatibility;

import org.bloodstream.blood.Objection;

/** Something to be said of a unit for a patient. Each rests on a rule of the policy. */
public sealed interface CompatibilityReason extends Objection
        permits AboReason, AntigenReason, RequirementReason, ReleaseReason {

    @Override
    Severity severity();

    /** Section of the domain sheet on which the rule rests, with its mark; {@code [GK]} is not verified. */
    String source();
}
