package org.bloodstream.donors.collection.application;

import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import reactor.core.publisher.Mono;

/** What the record says of a donor's group, for the laboratory to compare. */
public interface GroupOnRecord {
    /** Empty when none is known, and when two are: then nothing can be compared, and an alarm is open. */
    Mono<BloodGroup> of(UUID donor);
}
