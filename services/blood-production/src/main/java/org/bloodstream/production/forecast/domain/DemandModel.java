package org.bloodstream.production.forecast.domain;

import java.time.LocalDate;

/** What a day asks for, learnt from days that are over. */
public interface DemandModel {
    /** Units that are expected on that day; never below none. */
    double expected(LocalDate day);

    /** How far a day's units are from what is expected, as a standard deviation. */
    double deviation();

    /** How a model is learnt. */
    @FunctionalInterface
    interface Fitting {
        /** @param demand at least one day */
        DemandModel to(DailyDemand demand);
    }
}
