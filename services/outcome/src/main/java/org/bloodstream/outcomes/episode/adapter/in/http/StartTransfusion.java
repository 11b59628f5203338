package org.bloodstream.outcomes.episode.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.bloodstream.blood.staff.SecondPerson;
import org.jspecify.annotations.Nullable;

/** @param secondPerson badge as scanned, registration or account of whoever confirmed as well; only an emergency asks for it */
record StartTransfusion(@NotNull UUID check, @Nullable SecondPerson secondPerson) {}
