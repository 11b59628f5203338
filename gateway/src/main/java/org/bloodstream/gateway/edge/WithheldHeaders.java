package org.bloodstream.gateway.edge;

import java.util.List;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** Our session is no service's business; a service's cookies and the name of its server are no caller's. */
@Configuration(proxyBeanMethods = false)
class WithheldHeaders {

    @Bean
    HttpHeadersFilter withheldFromServices() {
        return new Withheld(HttpHeadersFilter.Type.REQUEST, List.of(HttpHeaders.COOKIE));
    }

    @Bean
    HttpHeadersFilter withheldFromCallers() {
        return new Withheld(HttpHeadersFilter.Type.RESPONSE, List.of(HttpHeaders.SET_COOKIE, HttpHeaders.SERVER));
    }

    private record Withheld(Type type, List<String> names) implements HttpHeadersFilter {
        @Override
        public boolean supports(Type asked) {
            return asked == type;
        }

        @Override
        public HttpHeaders filter(HttpHeaders all, ServerWebExchange exchange) {
            if (names.stream().noneMatch(all::containsHeader)) return all;
            var others = new HttpHeaders();
            others.putAll(all);
            names.forEach(others::remove);
            return others;
        }
    }
}
