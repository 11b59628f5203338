package org.bloodstream.chaos.evidence;

import java.time.Instant;

/**
 * How complete the records at the bedside were while a record waited of which nobody knew whose it is, and once it was dismissed.
 *
 * @param spoiltAt when the broker had it
 * @param meanwhile complete up to then, of the source that is most behind
 * @param dismissedAt when the last answer to the operator had come
 * @param afterwards complete up to then
 */
public record Held(int round, Instant spoiltAt, Instant meanwhile, Instant dismissedAt, Instant afterwards) {}
