package org.bloodstream.production.orders.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.transport.domain.BoxLabel;

/** @param container what stands on it, as scanned */
record PackUnits(@NotNull BoxLabel container, @NotNull ContainerKind kind) {}
