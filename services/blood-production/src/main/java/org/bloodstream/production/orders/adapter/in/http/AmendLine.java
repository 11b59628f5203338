package org.bloodstream.production.orders.adapter.in.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.bloodstream.production.orders.domain.OrderLine;

/** @param quantity what the line asks for from now on; 0 takes it away */
record AmendLine(
        @Min(1) int line, @Min(0) @Max(OrderLine.MOST_UNITS) int quantity) {}
