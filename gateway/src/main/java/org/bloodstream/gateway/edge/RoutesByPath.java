package org.bloodstream.gateway.edge;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_PREDICATE_ROUTE_ATTR;

import java.util.ArrayList;
import java.util.List;
import org.springframework.cloud.gateway.config.GlobalCorsProperties;
import org.springframework.cloud.gateway.handler.FilteringWebHandler;
import org.springframework.cloud.gateway.handler.RoutePredicateHandlerMapping;
import org.springframework.cloud.gateway.handler.predicate.GatewayPredicate;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.support.HasConfig;
import org.springframework.core.env.Environment;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Finds the route of a request. Ours are told by the path alone, which is known at once; Spring's own way is ready for
 * routes that must be asked and waited for, and gives every request a buffer of their answers. The routes are those of
 * the configuration, which do not change while the gateway runs.
 */
@Component
class RoutesByPath extends RoutePredicateHandlerMapping {
    private final Mono<List<Way>> ways;

    RoutesByPath(FilteringWebHandler handler, RouteLocator routes, GlobalCorsProperties cors, Environment environment) {
        super(handler, routes, cors, environment);
        this.ways = routes.getRoutes().map(Way::of).collectList().cache();
    }

    @Override
    protected Mono<Route> lookupRoute(ServerWebExchange exchange) {
        return ways.mapNotNull(all -> {
            for (var way : all) if (way.leads(exchange)) return told(exchange, way.route());
            return null;
        });
    }

    /** What is measured of a request goes by its route's name ({@code uri}), also when no service was called in the end. */
    private static Route told(ServerWebExchange exchange, Route route) {
        ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .ifPresent(measured -> measured.setPathPattern(route.getId()));
        return route;
    }

    private record Way(Route route, GatewayPredicate path) {
        static Way of(Route route) {
            var told = new ArrayList<HasConfig>();
            route.getPredicate().accept(told::add);
            if (told.size() == 1 && told.getFirst() instanceof GatewayPredicate path) return new Way(route, path);
            throw new IllegalStateException("Route %s is not told by its path alone".formatted(route.getId()));
        }

        boolean leads(ServerWebExchange exchange) {
            exchange.getAttributes().put(GATEWAY_PREDICATE_ROUTE_ATTR, route.getId());
            return path.test(exchange);
        }
    }
}
