package org.bloodstream.gateway.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.accept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Every page is the same document, which reads the address itself. It is never cached, so a new release shows at once. */
@Configuration(proxyBeanMethods = false)
class PortalPages {
    private static final Set<String> NOT_PAGES =
            Set.of("api", "fhir", "actuator", "assets", "oauth2", "login", "logout");
    private static final String NOT_BUILT = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Bloodstream</title></head>
            <body><main><h1>The portal was not built</h1>
            <p>The gateway runs without its pages. Build them in gateway/portal, then build the gateway again.</p>
            </main></body></html>
            """;

    private final byte[] document = read(new ClassPathResource("static/index.html"));

    @Bean
    RouterFunction<ServerResponse> pages() {
        return RouterFunctions.route(GET("/**").and(accept(MediaType.TEXT_HTML)).and(PortalPages::isPage), _ -> page());
    }

    private Mono<ServerResponse> page() {
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noStore())
                .bodyValue(document);
    }

    /** At the start: reading a jar blocks. */
    private static byte[] read(Resource built) {
        try {
            return built.exists() ? built.getContentAsByteArray() : NOT_BUILT.getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPage(ServerRequest request) {
        var path = request.path();
        var first = path.split("/", 3)[1];
        var last = path.substring(path.lastIndexOf('/') + 1);
        return !NOT_PAGES.contains(first) && !last.contains(".");
    }
}
