package org.bloodstream.containers;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Ports;
import java.util.Arrays;
import java.util.Objects;

/** Publishes a container's ports on 127.0.0.1 and nowhere else: these servers' passwords protect nothing. */
final class Loopback {
    private Loopback() {}

    static void only(CreateContainerCmd command) {
        var published = Objects.requireNonNull(command.getHostConfig()).getPortBindings();
        published.getBindings().replaceAll((_, bindings) -> Arrays.stream(bindings)
                .map(binding -> new Ports.Binding("127.0.0.1", binding.getHostPortSpec()))
                .toArray(Ports.Binding[]::new));
    }
}
