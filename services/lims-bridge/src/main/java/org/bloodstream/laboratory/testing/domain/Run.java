package org.bloodstream.laboratory.testing.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** A run or plate of an analyser. Analysers have names that are unique in the region [D]. */
public record Run(LaboratoryTest test, String analyser, String run) {

    /** Number of the batch, as blood-production makes it: the same run of the same analyser is the same batch by whatever door it comes. */
    public UUID batch() {
        return UUID.nameUUIDFromBytes("batch %s %s".formatted(analyser, run).getBytes(UTF_8));
    }
}
