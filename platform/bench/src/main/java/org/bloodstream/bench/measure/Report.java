package org.bloodstream.bench.measure;

import java.time.Instant;
import java.util.List;

/**
 * A run of the benchmark.
 *
 * @param rough when rounds were fewer and shorter than the rules ask
 * @param machine in words
 */
public record Report(Instant at, boolean rough, String machine, List<Finding> findings) {}
