package org.bloodstream.gateway.signon;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.server.savedrequest.CookieServerRequestCache;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;

/** The one cookie that stands for a person who is signed in. */
@Configuration(proxyBeanMethods = false)
class Sessions {
    /** {@code __Host-}: only this host, only over TLS (or on the same machine), only for the whole site. */
    static final String COOKIE = "__Host-bloodstream";

    @Bean
    WebSessionIdResolver webSessionIdResolver() {
        var cookie = new CookieWebSessionIdResolver();
        cookie.setCookieName(COOKIE);
        cookie.addCookieInitializer(
                it -> it.httpOnly(true).secure(true).sameSite("Lax").path("/"));
        return cookie;
    }

    /** The page somebody wanted before sign-on is kept in the browser, so that strangers make no sessions. */
    @Bean
    ServerRequestCache wantedPage() {
        var wanted = new CookieServerRequestCache();
        wanted.setCookieCustomizer(it -> it.secure(true));
        return wanted;
    }
}
