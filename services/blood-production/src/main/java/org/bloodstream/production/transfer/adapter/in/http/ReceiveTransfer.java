package org.bloodstream.production.transfer.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import org.bloodstream.blood.isbt128.ComponentId;

/**
 * @param component what is in the receiver's hand, as scanned
 * @param damaged opened, leaking, or its label cannot be read
 */
record ReceiveTransfer(
        @NotNull ComponentId component, @NotNull Boolean damaged) {}
