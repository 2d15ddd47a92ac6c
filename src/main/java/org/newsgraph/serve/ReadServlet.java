package org.newsgraph.serve;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What somebody sent to be read: a text that was pasted, or a file. */
final class ReadServlet {
    /** In bytes: four for a character, and some for the form around it. */
    private static final long LARGEST = 4L * ReadPage.LONGEST + 10_000;

    private ReadServlet() {}

    /** A text with the name of its file, empty if it was pasted. */
    record Sent(String name, String text) {}

    /** Whether it comes from this machine, and from no page of another site. */
    static boolean isAllowed(HttpServletRequest request) throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean own = (site == null || site.equals("same-origin") || site.equals("none"))
                && (origin == null || origin.equals("http://" + request.getHeader("Host")));
        return own && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    static Sent sent(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            String text = request.getParameter("text");
            return new Sent("", text == null ? "" : text);
        }
        request.setAttribute(
                "org.eclipse.jetty.multipartConfig", new MultipartConfigElement(null, LARGEST, LARGEST, (int) LARGEST));
        try {
            Part file = request.getPart("file");
            String text = text(file);
            return text.isBlank()
                    ? new Sent("", text(request.getPart("text")))
                    : new Sent(file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName(), text);
        } catch (ServletException | IllegalStateException e) {
            throw new IOException("the form cannot be read: " + e.getMessage(), e);
        }
    }

    private static String text(@Nullable Part part) throws IOException {
        if (part == null) {
            return "";
        }
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
