package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.Optional;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.transport.domain.Temperatures;

/**
 * What a hospital says has come.
 *
 * @param container which one; empty when everything that is under way has come in one
 * @param temperatures the extremes of its logger; empty when it had none
 */
public record Arrival(Optional<BoxLabel> container, Optional<Temperatures> temperatures, Instant arrivedAt) {}
