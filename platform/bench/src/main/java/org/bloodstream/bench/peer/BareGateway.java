package org.bloodstream.bench.peer;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;

/** Spring Cloud Gateway with one route and no filter. */
@SpringBootApplication
public class BareGateway {
    /** Takes its port and the address of what is behind it. */
    public static void main(String[] args) {
        var application = new SpringApplication(BareGateway.class);
        application.setDefaultProperties(Map.of(
                "server.port", args[0],
                "server.address", "127.0.0.1",
                "behind", args[1],
                "spring.main.banner-mode", "off",
                "logging.level.root", "WARN"));
        application.run();
    }

    @Bean
    RouteLocator routes(RouteLocatorBuilder routes, @Value("${behind}") String behind) {
        return routes.routes()
                .route("donors", route -> route.path("/api/donors/**").uri(behind))
                .build();
    }
}
