package org.bloodstream.production.orders.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import org.bloodstream.blood.isbt128.ComponentId;

/** A unit, as scanned. */
record NamedUnit(@NotNull ComponentId component) {}
