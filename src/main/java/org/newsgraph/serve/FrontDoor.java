package org.newsgraph.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sets the headers that protect readers, and lets pages of other sites read the endpoint. */
final class FrontDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String STRICT = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    /** The query editor writes style attributes and draws its symbols from data addresses. */
    private static final String EDITOR = STRICT + "; style-src 'self' 'unsafe-inline'; font-src 'self' data:";

    private final transient Site site;

    FrontDoor(Site site) {
        this.site = site;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        response.setHeader("Content-Security-Policy", path.equals("/query") ? EDITOR : STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!path.equals("/sparql") && !path.equals("/data")) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", GuardedQueries.ROW_LIMIT_HEADER);
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
            response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
            response.setStatus(204);
            return;
        }
        if (path.equals("/sparql") && isBareRead(request)) {
            SiteServlet.send(request, response, site.answer(SiteServlet.read(request)));
            return;
        }
        if (isWrite(request, path)) {
            refuse(response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isWrite(HttpServletRequest request, String path) {
        String type = request.getContentType();
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> false;
            case "POST" -> path.equals("/data") || (type != null && type.startsWith("application/sparql-update"));
            default -> true;
        };
    }

    /** The body that nobody reads would otherwise be taken for the next request. */
    private static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().println("This endpoint only reads.");
    }

    /** Without a query the endpoint describes itself. */
    private static boolean isBareRead(HttpServletRequest request) {
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && request.getQueryString() == null;
    }
}
