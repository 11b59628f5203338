package org.bloodstream.gateway.signon;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Keycloak gives no more tokens for this session: sign in again. */
final class SessionEndedException extends ResponseStatusException {
    SessionEndedException() {
        super(HttpStatus.UNAUTHORIZED);
    }
}
