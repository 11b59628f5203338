package org.bloodstream.gateway;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as sign-on needs one: cookies per host, and every answer that it ever got. */
final class Browser {
    private static final String AS_REGISTERED = "http://localhost:8080";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern SESSION_CODE = Pattern.compile("name=\"session_code\" value=\"([^\"]+)\"");
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Map<String, HttpCookie>> jars = new ConcurrentHashMap<>();
    final List<HttpResponse<String>> answers = new CopyOnWriteArrayList<>();
    private final String gateway;

    Browser(int port) {
        this.gateway = "http://localhost:" + port;
    }

    /** Opens a page, signs on at Keycloak, and ends where the page was. */
    HttpResponse<String> signIn(String page, String user) {
        var form = follow(open(page));
        var matcher = FORM.matcher(form.body());
        if (!matcher.find()) throw new IllegalStateException("no sign-in form: " + form.statusCode());
        var action = matcher.group(1).replace("&amp;", "&");
        var credentials = "username=%s&password=bloodstream&credentialId=".formatted(user);
        return follow(send(request(URI.create(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(credentials))));
    }

    /** Signs the person out at Keycloak's own page, with nothing said to the gateway. */
    void signOutElsewhere(String issuer) {
        var page = send(request(URI.create(issuer + "/protocol/openid-connect/logout")));
        var form = FORM.matcher(page.body());
        var code = SESSION_CODE.matcher(page.body());
        if (!form.find() || !code.find()) throw new IllegalStateException("no sign-out form: " + page.statusCode());
        var action = page.uri().resolve(form.group(1).replace("&amp;", "&"));
        send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("session_code=" + code.group(1) + "&confirmLogout=Logout")));
    }

    HttpResponse<String> open(String path) {
        return send(request(URI.create(gateway + path)).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    HttpResponse<String> call(String path) {
        return send(request(URI.create(gateway + path)).header("Accept", "application/json"));
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        var request = request(URI.create(gateway + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> submit(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(URI.create(gateway + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> follow(HttpResponse<String> answer) {
        var here = answer;
        for (var hops = 0; here.statusCode() / 100 == 3; hops++) {
            if (hops > 10) throw new IllegalStateException("sent round in a circle");
            here = send(request(location(here)).header("Accept", "text/html"));
        }
        return here;
    }

    URI location(HttpResponse<String> answer) {
        var target = answer.headers().firstValue("Location").orElseThrow();
        var here = target.startsWith(AS_REGISTERED) ? gateway + target.substring(AS_REGISTERED.length()) : target;
        return answer.uri().resolve(here);
    }

    String cookie(String name) {
        var cookie = jar(URI.create(gateway)).get(name);
        return cookie == null ? "" : cookie.getValue();
    }

    List<String> setCookies() {
        return answers.stream()
                .filter(answer -> answer.uri().getHost().equals("localhost"))
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .toList();
    }

    private HttpRequest.Builder request(URI target) {
        var request = HttpRequest.newBuilder(target).timeout(Duration.ofMinutes(1));
        var cookies = jar(target).values().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answers.add(answer);
            answer.headers().allValues("Set-Cookie").forEach(line -> keep(answer.uri(), line));
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(URI from, String line) {
        for (var cookie : HttpCookie.parse("Set-Cookie: " + line)) {
            if (cookie.getMaxAge() == 0) jar(from).remove(cookie.getName());
            else jar(from).put(cookie.getName(), cookie);
        }
    }

    private Map<String, HttpCookie> jar(URI target) {
        return jars.computeIfAbsent(target.getAuthority(), _ -> new ConcurrentSkipListMap<>());
    }
}
