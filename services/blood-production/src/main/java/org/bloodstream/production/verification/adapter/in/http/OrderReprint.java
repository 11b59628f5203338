package org.bloodstream.production.verification.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import org.bloodstream.production.verification.domain.ReprintGround;

record OrderReprint(@NotNull ReprintGround ground) {}
