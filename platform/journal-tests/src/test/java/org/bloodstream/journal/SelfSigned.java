package org.bloodstream.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/**
 * A key and the certificate that it has signed for itself, made on the spot by the JDK's own tool.
 *
 * @param certificate PEM
 * @param key PKCS#8, PEM
 */
record SelfSigned(String certificate, String key) {
    private static final String PASSWORD = "changeit";

    /** @param host for whom alone it is good */
    static SelfSigned of(String host, Path directory)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path file = directory.resolve(host + ".p12");
        run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "own",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "2",
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host,
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD));
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(file)) {
            store.load(stored, PASSWORD.toCharArray());
        }
        return new SelfSigned(
                pem("CERTIFICATE", store.getCertificate("own").getEncoded()),
                pem("PRIVATE KEY", store.getKey("own", PASSWORD.toCharArray()).getEncoded()));
    }

    /** The certificate in a file of its own, for who trusts it. */
    Path trustedIn(Path directory, String name) throws IOException {
        return Files.writeString(directory.resolve(name), certificate);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tool.waitFor() != 0) throw new IOException(said);
    }

    private static String pem(String kind, byte[] bytes) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(kind, lines);
    }
}
