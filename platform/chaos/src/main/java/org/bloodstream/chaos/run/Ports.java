package org.bloodstream.chaos.run;

import org.bloodstream.chaos.load.Service;
import org.bloodstream.local.PairedPlatform;

/** Where an instance answers over HTTP. */
final class Ports {
    static final int POSTGRES = 11;
    static final int KAFKA = 12;
    /** Of databases that were restored beside those that run. */
    static final int BESIDE = 15;

    private Ports() {}

    static int of(int port, Service service, boolean second) {
        return port + service.http() + (second ? PairedPlatform.DISTANCE : 0);
    }

    /** @param instance as {@code outcome-2} */
    static int of(int port, String instance) {
        var second = instance.endsWith(PairedPlatform.SECOND);
        for (var service : Service.values()) {
            if (instance.equals(service.id() + (second ? PairedPlatform.SECOND : ""))) return of(port, service, second);
        }
        throw new IllegalArgumentException("no such instance: " + instance);
    }
}
