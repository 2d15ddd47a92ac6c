package org.newsgraph.acquire;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageVersion;
import org.newsgraph.acquire.Fetched.Validators;

/**
 * Asks a server once.
 *
 * <p>The name is looked up here and the socket is opened to the address that was checked, so that a second look-up cannot
 * lead elsewhere.
 */
final class Exchange {
    private static final int DEADLINE_TIMEOUTS = 3;
    private static final int MOST_HEAD = 64 * 1024;

    private final Web web;
    private final int maxBytes;

    Exchange(Web web, int maxBytes) {
        this.web = web;
        this.maxBytes = maxBytes;
    }

    /**
     * What a server answered.
     *
     * @param status the code, such as 200
     * @param location where it redirects to; empty if nowhere
     * @param fetched the rest
     */
    record Answer(int status, String location, Fetched fetched) {}

    Answer get(URI address, Validators known) throws FetchException {
        try (Socket socket = open(address)) {
            socket.getOutputStream().write(request(address, known).serializeHeader());
            socket.getOutputStream().flush();
            InputStream in = new BufferedInputStream(
                    new Limited(socket.getInputStream(), web.timeout().multipliedBy(DEADLINE_TIMEOUTS)));
            return answer(address, HttpResponse.parse(Channels.newChannel(framed(in))));
        } catch (UnknownHostException e) {
            throw new FetchException("ACQUIRE-014", "the host is unknown");
        } catch (SSLException e) {
            throw new FetchException("ACQUIRE-014", insecure(e));
        } catch (SocketTimeoutException e) {
            throw new FetchException("ACQUIRE-014", "the server took too long");
        } catch (IOException | IllegalArgumentException e) {
            throw new FetchException("ACQUIRE-014", "the connection failed: " + e.getMessage());
        }
    }

    private static String insecure(SSLException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof GeneralSecurityException) {
                return "the certificate of the server is not to be trusted: " + cause.getMessage();
            }
        }
        return "no secure connection came about: " + fault.getMessage();
    }

    /** Gives a length to an answer that has none, for it ends with the connection. */
    private InputStream framed(InputStream in) throws IOException {
        String head = head(in);
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("\ncontent-length:") || lower.contains("\ntransfer-encoding:")) {
            return new SequenceInputStream(bytes(head), in);
        }
        boolean empty = head.matches("(?s)HTTP/\\S+ (?:204|304)\\b.*");
        byte[] body = empty ? new byte[0] : in.readNBytes(maxBytes + 1);
        String lengthed = head.stripTrailing() + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        return new SequenceInputStream(bytes(lengthed), new ByteArrayInputStream(body));
    }

    private static InputStream bytes(String head) {
        return new ByteArrayInputStream(head.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            head.append((char) c);
            int length = head.length();
            if (c == '\n' && (head.indexOf("\n\r\n", length - 3) >= 0 || head.indexOf("\n\n", length - 2) >= 0)) {
                return head.toString();
            }
            if (length > MOST_HEAD) {
                throw new IOException("the headers never end");
            }
        }
        throw new IOException("the answer breaks off");
    }

    private Answer answer(URI address, HttpResponse response) throws IOException, FetchException {
        int status = response.status();
        Validators validators = new Validators(
                response.headers().first("ETag").orElse(""),
                response.headers().first("Last-Modified").orElse(""));
        String location = status >= 300 && status < 400 && status != 304
                ? response.headers().first("Location").orElse("")
                : "";
        byte[] body = status == 200 ? body(response) : new byte[0];
        String type = response.headers().first("Content-Type").isEmpty()
                ? ""
                : response.contentType().base().toString().toLowerCase(Locale.ROOT);
        String charset = response.contentType().parameters().getOrDefault("charset", "");
        return new Answer(
                status,
                location,
                new Fetched(address, status == 304, type, charset, new Fetched.Bytes(body), validators));
    }

    private byte[] body(HttpResponse response) throws IOException, FetchException {
        byte[] body = response.bodyDecoded().stream().readNBytes(maxBytes + 1);
        if (body.length > maxBytes) {
            throw new FetchException("ACQUIRE-003", "is larger than " + maxBytes + " bytes");
        }
        return body;
    }

    private HttpRequest request(URI address, Validators known) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String target = address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
        HttpRequest.Builder request = new HttpRequest.Builder("GET", target)
                .version(MessageVersion.HTTP_1_1)
                .addHeader("Host", address.getRawAuthority())
                .addHeader("User-Agent", web.agent())
                .addHeader(
                        "Accept",
                        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9,"
                                + " application/json;q=0.9, */*;q=0.5")
                .addHeader("Accept-Language", "en, *;q=0.3")
                .addHeader("Accept-Encoding", "gzip, br")
                .addHeader("Connection", "close");
        if (!known.tag().isEmpty()) {
            request.addHeader("If-None-Match", known.tag());
        }
        if (!known.modified().isEmpty()) {
            request.addHeader("If-Modified-Since", known.modified());
        }
        return request.build();
    }

    private Socket open(URI address) throws IOException, FetchException {
        boolean secure = address.getScheme().equalsIgnoreCase("https");
        String host = address.getHost().replaceAll("^\\[|\\]$", "");
        int port = address.getPort() > 0 ? address.getPort() : secure ? 443 : 80;
        Socket socket = new Socket(Proxy.NO_PROXY);
        try {
            int timeout = (int) web.timeout().toMillis();
            socket.connect(new InetSocketAddress(checked(host), port), timeout);
            socket.setSoTimeout(timeout);
            return secure ? secured(socket, host, port) : socket;
        } catch (IOException | FetchException e) {
            socket.close();
            throw e;
        }
    }

    private InetAddress checked(String host) throws IOException, FetchException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            if (!web.allowPrivate() && Addresses.isPrivate(address)) {
                throw new FetchException("ACQUIRE-011", "leads to the private address " + address.getHostAddress());
            }
        }
        return addresses[0];
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket = (SSLSocket) context().getSocketFactory().createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static SSLContext context() throws IOException {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    /** Ends an answer that trickles on and on. */
    private static final class Limited extends FilterInputStream {
        private final long deadline;

        Limited(InputStream in, Duration time) {
            super(in);
            deadline = System.nanoTime() + time.toNanos();
        }

        @Override
        public int read() throws IOException {
            check();
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            check();
            return super.read(bytes, offset, length);
        }

        private void check() throws SocketTimeoutException {
            if (System.nanoTime() - deadline > 0) {
                throw new SocketTimeoutException("the answer never ends");
            }
        }
    }
}
