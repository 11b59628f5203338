package org.bloodstream.region.simulation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the simulation goes. Open to this machine only. */
@RestController
class SimulationController {
    private final ObjectProvider<Simulator> simulator;

    SimulationController(ObjectProvider<Simulator> simulator) {
        this.simulator = simulator;
    }

    /** 404 when it is switched off. */
    @GetMapping("/peers/simulation")
    ResponseEntity<Tally.Standing> standing() {
        return ResponseEntity.ofNullable(
                simulator.stream().map(Simulator::standing).findFirst().orElse(null));
    }
}
