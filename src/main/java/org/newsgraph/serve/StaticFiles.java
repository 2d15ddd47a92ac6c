package org.newsgraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Style sheets, scripts and pictures: our own, and those of the WebJars, whose version the path need not know. */
final class StaticFiles {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json");

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    /** Finds {@code /static/…} and {@code /webjars/NAME/…}. */
    Optional<Answer> find(String path) {
        String rest = path.substring(path.indexOf('/', 1) + 1);
        if (!SAFE.matcher(rest).matches()) {
            return Optional.empty();
        }
        return path.startsWith("/webjars/") ? webjar(rest) : read("/serve/static/" + rest);
    }

    private Optional<Answer> webjar(String rest) {
        int slash = rest.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String name = rest.substring(0, slash);
        String version = versions.computeIfAbsent(name, StaticFiles::version);
        return version.isEmpty()
                ? Optional.empty()
                : read("/META-INF/resources/webjars/" + name + "/" + version + rest.substring(slash));
    }

    private static String version(String name) {
        Properties properties = new Properties();
        try (InputStream in =
                StaticFiles.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("WebJar " + name, e);
        }
        return properties.getProperty("version", "");
    }

    private static Optional<Answer> read(String resource) {
        String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
        try (InputStream in = type == null ? null : StaticFiles.class.getResourceAsStream(resource)) {
            return in == null || type == null
                    ? Optional.empty()
                    : Optional.of(
                            new Answer(200, type, in.readAllBytes()).with("Cache-Control", "public, max-age=3600"));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
