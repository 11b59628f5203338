package org.bloodstream.outcomes.lookback.domain;

import java.time.Instant;
import org.bloodstream.blood.organisation.OdsCode;

/** A part of a case of which somebody has to say what became of it. */
public sealed interface Waiting permits Item, BroughtInCase {
    /** Who has to say it. */
    OdsCode owner();

    /** From when it has been waiting. */
    Instant since();

    boolean open();
}
