package nl.overzicht.render.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.MissingTool;

/** A real nginx on the loopback interface. If there is none, tests report that they were skipped; in CI they fail. */
final class Nginx implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx");

    private final Process process;
    private final Path folder;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private Nginx(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Serves the site of an output folder with the configuration in it. */
    static Nginx serving(Path output) throws IOException, InterruptedException {
        return serving(output, output.resolve("site"));
    }

    /** The same with another root of the server. */
    static Nginx serving(Path output, Path root) throws IOException, InterruptedException {
        Optional<Path> program =
                PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            MissingTool.skip("no nginx, so the hosting files were not tried");
        }
        Path folder = Files.createTempDirectory("nginx");
        int port = freePort();
        Files.writeString(
                folder.resolve("nginx.conf"),
                configuration(folder, output.toAbsolutePath(), root.toAbsolutePath(), port));
        Process process = new ProcessBuilder(
                        program.get().toString(), "-p", folder + "/", "-c", "nginx.conf", "-e", "stderr")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Nginx nginx = new Nginx(process, folder, port);
        nginx.await();
        return nginx;
    }

    private static String configuration(Path folder, Path output, Path root, int port) {
        StringBuilder temporary = new StringBuilder();
        for (String kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
            temporary.append("  %s_temp_path %s/%s;\n".formatted(kind, folder, kind));
        }
        return """
                daemon off;
                master_process off;
                pid %s/nginx.pid;
                events {}
                http {
                  access_log off;
                %s  server {
                    listen 127.0.0.1:%d;
                    root %s;
                    include %s/hosting/nginx.conf;
                  }
                }
                """.formatted(folder, temporary, port, root, output);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await() throws IOException, InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(Files.readString(folder.resolve("log")));
                }
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("nginx does not answer");
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return ask("GET", path);
    }

    HttpResponse<byte[]> ask(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
                .method(method, BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }
}
