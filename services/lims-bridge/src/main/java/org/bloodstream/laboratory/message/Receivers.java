package org.bloodstream.laboratory.message;

import java.util.HashMap;
import java.util.Map;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.laboratory.message.ReceiverSettings.OfHospitals;
import org.jspecify.annotations.Nullable;

/** Whom a hospital's messages are for: its own laboratory's system where it has one, else the region's. */
public final class Receivers {
    /** Its peer takes whatever no other does. */
    private static final String OF_THE_REGION = "lims";

    private final Receiver region;
    private final Map<OdsCode, Receiver> own = new HashMap<>();

    /** @throws IllegalArgumentException when a hospital has two, or a code is none */
    public Receivers(MessageAddress address, Map<String, OfHospitals> settings) {
        region = new Receiver(OF_THE_REGION, address.receivingApplication(), address.receivingFacility());
        settings.forEach((peer, of) -> of.hospitals().forEach(code -> {
            var before = own.put(new OdsCode(code), new Receiver(peer, of.application(), of.facility()));
            if (before != null)
                throw new IllegalArgumentException(
                        "%s has two receivers, %s and %s".formatted(code, before.peer(), peer));
        }));
    }

    /** @param hospital absent when nobody says whom it concerns */
    public Receiver of(@Nullable OdsCode hospital) {
        return hospital == null ? region : own.getOrDefault(hospital, region);
    }
}
