package org.bloodstream.production.donation.domain;

/** Where one test of a donation stands. Only {@link #NEGATIVE} lets anything go. */
public enum TestStanding {
    /** There is no result that counts: none came, or its batch is void. */
    OUTSTANDING,
    NEGATIVE,
    /** Reactive once: the same sample is to be repeated in duplicate. */
    INITIALLY_REACTIVE,
    /** A pool that the sample is in is reactive, and the sample was not tested alone since. */
    POOL_REACTIVE,
    /** Reactive again, or confirmed: for good, unless the batches that said so are void. */
    REACTIVE
}
