package org.bloodstream.production.orders.adapter.in.http;

import jakarta.validation.constraints.Min;

/** A line of an order. */
record LineNamed(@Min(1) int line) {}
