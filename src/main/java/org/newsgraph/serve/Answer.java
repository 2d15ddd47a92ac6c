package org.newsgraph.serve;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent back: status, headers and a body. */
final class Answer {
    private final int status;
    private final String contentType;
    private final byte[] body;
    private final Map<String, String> headers = new LinkedHashMap<>();

    Answer(int status, String contentType, byte[] body) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
    }

    static Answer of(int status, String contentType, String body) {
        return new Answer(status, contentType + ";charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer redirect(String href) {
        return of(302, "text/plain", href).with("Location", href);
    }

    Answer with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    int status() {
        return status;
    }

    String contentType() {
        return contentType;
    }

    Map<String, String> headers() {
        return headers;
    }

    int length() {
        return body.length;
    }

    byte[] digest(java.security.MessageDigest digest) {
        return digest.digest(body);
    }

    void writeTo(OutputStream out) throws java.io.IOException {
        out.write(body);
    }
}
