package org.bloodstream.region.edge;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at the portal, as far as signing on and sending needs a browser: redirects, a form, and cookies per host. */
final class PortalSession {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CALLBACK = "/login/oauth2/code/keycloak";
    private static final int MOST_REDIRECTS = 10;
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private final HttpClient http;
    private final URI gateway;
    private final Map<String, Map<String, String>> cookies = new TreeMap<>();

    /** @param http that follows no redirects and keeps no cookies */
    PortalSession(HttpClient http, URI gateway) {
        this.http = http;
        this.gateway = gateway;
    }

    /** @throws IOException when the person is not let in */
    void signOn(String account, String password) throws IOException, InterruptedException {
        var form = follow(send(request(gateway.resolve("/oauth2/authorization/keycloak"))));
        var action = FORM.matcher(form.body());
        if (!action.find()) throw new IOException("no sign-in form for " + account + ": answered " + form.statusCode());
        var fields = "username=%s&password=%s&credentialId=".formatted(encoded(account), encoded(password));
        var inside = follow(send(request(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))));
        if (!inside.uri().getAuthority().equals(gateway.getAuthority()))
            throw new IOException("sign-on as " + account + " was answered " + inside.statusCode());
    }

    /** @param body JSON */
    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        send(request(gateway.resolve("/api/session")).header("Accept", "application/json")); // brings the proof
        return send(request(gateway.resolve(path))
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-XSRF-TOKEN", jar(gateway).getOrDefault("XSRF-TOKEN", ""))
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        var here = answer;
        for (var hops = 0; here.statusCode() / 100 == 3; hops++) {
            if (hops == MOST_REDIRECTS) throw new IOException("sent round in a circle");
            here = send(request(location(here)).header("Accept", "text/html"));
        }
        return here;
    }

    /** The gateway may know itself by another name than we do: what goes back to it goes to the one that we know. */
    private URI location(HttpResponse<String> answer) throws IOException {
        var target = answer.uri()
                .resolve(answer.headers()
                        .firstValue("Location")
                        .orElseThrow(() -> new IOException("redirected to nowhere")));
        return CALLBACK.equals(target.getPath()) ? gateway.resolve(CALLBACK + "?" + target.getRawQuery()) : target;
    }

    private HttpRequest.Builder request(URI target) {
        var request = HttpRequest.newBuilder(target).timeout(PATIENCE);
        var kept = jar(target).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return kept.isEmpty() ? request : request.header("Cookie", kept);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        for (var line : answer.headers().allValues("Set-Cookie"))
            for (var cookie : HttpCookie.parse("Set-Cookie: " + line))
                if (cookie.getMaxAge() == 0) jar(answer.uri()).remove(cookie.getName());
                else jar(answer.uri()).put(cookie.getName(), cookie.getValue());
        return answer;
    }

    private Map<String, String> jar(URI target) {
        return cookies.computeIfAbsent(target.getAuthority(), _ -> new TreeMap<>());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
