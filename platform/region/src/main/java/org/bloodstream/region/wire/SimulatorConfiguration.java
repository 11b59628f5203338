package org.bloodstream.region.wire;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.bloodstream.region.edge.Places;
import org.bloodstream.region.edge.PlatformHttp;
import org.bloodstream.region.edge.SignOn;
import org.bloodstream.region.simulation.Simulator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The simulator, unless switched off. */
@Configuration(proxyBeanMethods = false)
@Conditional(Simulated.class)
class SimulatorConfiguration {
    @Bean(initMethod = "start")
    Simulator simulator(RegionSettings settings) {
        var places = Places.of(System.getenv());
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        var tokens = new SignOn(http, places.issuer()).asServiceAccount(settings.clientId(), settings.clientSecret());
        return new Simulator(
                places, new PlatformHttp(http, places.gateway(), tokens), settings.pause(), Clock.systemUTC());
    }
}
