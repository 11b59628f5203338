package org.bloodstream.laboratory.hospitalorder.domain;

import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderEvent.HospitalOrderCancellationSent;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderEvent.HospitalOrderSent;

/** One message about one order. */
public sealed interface OrderMessage {
    HospitalOrderEvent event();

    record Ordered(HospitalOrderSent event) implements OrderMessage {}

    /** @param lines that it names; a cancellation is of the whole order */
    record Cancelled(HospitalOrderCancellationSent event, int lines) implements OrderMessage {}
}
