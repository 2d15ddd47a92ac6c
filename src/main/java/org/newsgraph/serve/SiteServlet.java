package org.newsgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries requests to the {@link Site} and its answers back; knows HTTP and nothing else. */
final class SiteServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SiteServlet.class);

    private final transient Site site;

    SiteServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Request asked = read(request);
        switch (request.getMethod()) {
            case "GET", "HEAD" -> send(request, response, answer(asked));
            case "OPTIONS" -> {
                response.setHeader("Allow", "GET, HEAD, OPTIONS");
                response.setStatus(204);
            }
            case "POST" -> send(request, response, posted(request, asked));
            default ->
                send(
                        request,
                        response,
                        site.failure(405, asked)
                                .with("Allow", "GET, HEAD, OPTIONS")
                                .with("Connection", "close"));
        }
    }

    private Answer posted(HttpServletRequest request, Request asked) {
        if (!request.getRequestURI().equals("/read")) {
            return site.failure(405, asked).with("Allow", "GET, HEAD, OPTIONS").with("Connection", "close");
        }
        try {
            if (!ReadServlet.isAllowed(request)) {
                return site.failure(403, asked).with("Connection", "close");
            }
            ReadServlet.Sent sent = ReadServlet.sent(request);
            return site.read(asked, sent.name(), sent.text());
        } catch (IOException e) {
            LOG.warn("{}", asked.path(), e);
            return site.failure(400, asked).with("Connection", "close");
        } catch (RuntimeException e) {
            LOG.error("{}", asked.path(), e);
            return site.failure(500, asked);
        }
    }

    static Request read(HttpServletRequest request) {
        Map<String, String> parameters = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values.length == 0 ? "" : values[0]));
        String accept = request.getHeader("Accept");
        return new Request(request.getRequestURI(), parameters, accept == null ? "" : accept);
    }

    /** One broken page must not end in the container's own page, which looks different and tells too much. */
    private Answer answer(Request asked) {
        try {
            return site.answer(asked);
        } catch (RuntimeException e) {
            LOG.error("{}", asked.path(), e);
            return site.failure(500, asked);
        }
    }

    static void send(HttpServletRequest request, HttpServletResponse response, Answer answer) throws IOException {
        answer.headers().forEach(response::setHeader);
        response.setContentType(answer.contentType());
        if (answer.status() == 200) {
            String tag = tag(answer);
            response.setHeader("ETag", "\"" + tag + "\"");
            if (!answer.headers().containsKey("Cache-Control")) {
                response.setHeader("Cache-Control", "no-cache");
            }
            String known = request.getHeader("If-None-Match");
            if (known != null && (known.contains(tag) || known.strip().equals("*"))) {
                response.setStatus(304);
                return;
            }
        }
        response.setStatus(answer.status());
        response.setContentLength(answer.length());
        if (!request.getMethod().equals("HEAD")) {
            answer.writeTo(response.getOutputStream());
        }
    }

    private static String tag(Answer answer) {
        try {
            byte[] digest = answer.digest(MessageDigest.getInstance("SHA-256"));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
