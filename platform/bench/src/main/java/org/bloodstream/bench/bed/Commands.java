package org.bloodstream.bench.bed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.embedded.Jvm;
import org.bloodstream.local.Application;

/**
 * How the JVMs of both sides are started: compiled all the way (C2) as in production, which a developer's start does
 * without, and everybody with the same flags.
 *
 * @param profiles where every service leaves a JFR recording; that costs it a little
 */
record Commands(Path project, Optional<Path> profiles) {
    private static final List<String> PARTS = List.of(
            "services/donor-management/target/donor-management-0.1.0.jar",
            "services/blood-production/target/blood-production-0.1.0.jar",
            "services/lims-bridge/target/lims-bridge-0.1.0.jar",
            "services/epr-bridge/target/epr-bridge-0.1.0.jar",
            "services/outcome/target/outcome-0.1.0.jar",
            "gateway/target/gateway-0.1.0.jar",
            "platform/region/target/region-0.1.0.jar");
    private static final String SHORT_OF_PEAK = "-XX:TieredStopAtLevel=1";

    /** Unpacked from its jar, with its trained start where {@code make run} has left one. */
    List<String> of(Program.Service service) {
        var application = Application.unpacked(project.resolve(service.jar()), service.service());
        var command = hotspot();
        command.addAll(application.cached());
        profiles.map(where -> recording(where.resolve(service.name() + ".jfr"))).ifPresent(command::add);
        command.addAll(List.of("-jar", application.jar().toString()));
        return List.copyOf(command);
    }

    List<String> of(Program.Peer peer, Addresses addresses) {
        var command = hotspot();
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), peer.main().getName()));
        command.add(Integer.toString(addresses.port(peer.name())));
        command.addAll(peer.arguments().apply(addresses));
        return List.copyOf(command);
    }

    /** How many of the platform's parts have a trained start, in words. */
    String trained() {
        var trained = PARTS.stream()
                .map(jar -> Application.unpacked(project.resolve(jar), jar.replaceAll(".*/(.*)-0\\.1\\.0\\.jar", "$1")))
                .filter(application -> !application.cached().isEmpty())
                .count();
        return "%d of %d services with the classes that an earlier start has left".formatted(trained, PARTS.size());
    }

    private static List<String> hotspot() {
        var command = new ArrayList<>(Jvm.command("-Xms256m", "-Xmx512m"));
        command.remove(SHORT_OF_PEAK);
        return command;
    }

    private static String recording(Path file) {
        return "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + file;
    }
}
