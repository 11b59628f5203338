package org.bloodstream.bench.bed;

/** Somebody has ended the benchmark: there is nothing to be measured any more. */
public final class ClosedBedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedBedException() {
        super("the benchmark was ended");
    }
}
