package nl.overzicht.house.bad.wording;

import java.io.IOException;
import java.net.ServerSocket;

/** Listens to connections, which only the preview may do. */
class WordingByASocket {

    int read() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
