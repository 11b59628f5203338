package org.bloodstream.chaos.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bloodstream.chaos.load.Service;
import org.bloodstream.local.PairedPlatform;

/**
 * What a cluster runs several instances of.
 *
 * @param distances of its ports from the platform's first
 * @param service nothing for the gateway, which has no journal
 */
record Deployable(String name, List<Integer> distances, Optional<Service> service) {
    /** The services, then the gateway: who is asked is renewed before who asks. */
    static List<Deployable> all() {
        var all = new ArrayList<>(
                Arrays.stream(Service.values()).map(Deployable::of).toList());
        all.add(new Deployable("gateway", List.of(0), Optional.empty()));
        return all;
    }

    private static Deployable of(Service service) {
        var distances = service.mllp() == 0 ? List.of(service.http()) : List.of(service.http(), service.mllp());
        return new Deployable(service.id(), distances, Optional.of(service));
    }

    String instance(boolean second) {
        return name + (second ? PairedPlatform.SECOND : "");
    }
}
