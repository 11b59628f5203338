package org.bloodstream.region.edge;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person signs: they sign on at the portal, and send it from there. A token that a script was given does not say when its
 * person signed on, and signs nothing.
 */
public final class Signing {
    private final HttpClient http;
    private final URI gateway;
    private final String password;
    private final JsonMapper json = new JsonMapper();

    /** @param password of the local realm's test users */
    public Signing(HttpClient http, URI gateway, String password) {
        this.http = http;
        this.gateway = gateway;
        this.password = password;
    }

    /**
     * @param account that signs on anew for it
     * @param body written as JSON
     */
    public Reply post(String account, String path, Object body) throws IOException, InterruptedException {
        var session = new PortalSession(http, gateway);
        session.signOn(account, password);
        var answer = session.post(path, json.writeValueAsString(body));
        return Reply.of(answer, json);
    }
}
