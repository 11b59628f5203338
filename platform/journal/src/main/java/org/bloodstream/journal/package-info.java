/**
 * The journal: one table that is outbox, audit trail and history.
 *
 * <p>A service appends events in the transaction of its command; the relay publishes them in commit-safe order;
 * subscriptions apply the events of other services exactly once in effect.
 */
@NullMarked
package org.bloodstream.journal;

import org.jspecify.annotations.NullMarked;
