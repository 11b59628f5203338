package org.bloodstream.outcomes.bedside.domain;

import org.bloodstream.blood.Objection;

/** Why a unit must not, or not yet, be given here. Compatibility adds its own (see the shared kernel). */
public sealed interface BedsideReason extends Objection
        permits IdentityReason,
                LabelReason,
                UnitReason,
                IssueReason,
                PurposeReason,
                RecipientReason,
                GroupReason,
                NeedReason,
                HistoryReason,
                ConfirmationReason,
                EmergencyReason {
    String TELL_THE_LABORATORY = "Do not transfuse; tell the laboratory.";
}
