package org.bloodstream.outcomes.episode.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record StartTransfusion(@NotNull UUID check) {}
