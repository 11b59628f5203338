package org.bloodstream.gateway.edge;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.CrossOriginResourcePolicyServerHttpHeadersWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.stereotype.Component;

/** What a browser may do with our pages: run what we serve, talk to us, and be framed by nobody. */
@Component
public class SecurityHeaders implements Customizer<HeaderSpec> {
    private static final String POLICY =
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; "
                    + "form-action 'self' ";
    private static final String PERMISSIONS =
            "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()";
    private final String policy;

    /** Signing out is a form that ends at the issuer, so it is a form's only other target. */
    SecurityHeaders(@Value("${bloodstream.sign-on.issuer}") URI issuer) {
        this.policy = POLICY + issuer.getScheme() + "://" + issuer.getAuthority();
    }

    @Override
    public void customize(HeaderSpec headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicy(permissions -> permissions.policy(PERMISSIONS))
                .frameOptions(frames -> frames.mode(Mode.DENY));
    }
}
