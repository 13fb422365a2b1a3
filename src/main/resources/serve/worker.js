// Listens to the preview for all its tabs at once, since a browser keeps few connections to one server. It has a separate
// policy, so that the pages keep the one that they are published with, which forbids all connections.
"use strict";
const ports = new Set();
let shown = null;

const tell = (message) => ports.forEach((port) => port.postMessage(message));

async function fetched(port, { address, revision }) {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    port.postMessage({ page: await answer.text(), address, revision: answer.headers.get("Preview-Revision") || revision });
  } catch {
    port.postMessage({ away: true });
  }
}

function join(port) {
  ports.add(port);
  port.onmessage = (event) => {
    if (event.data.leave) ports.delete(port);
    else fetched(port, event.data);
  };
  if (shown) port.postMessage(shown);
}

// A browser resumes a stream that breaks, but not one that the server refused because it has too many.
const RETRY = 2000;

function listen() {
  const source = new EventSource("/_preview/events");
  source.addEventListener("shown", (event) => {
    shown = { revision: event.lastEventId, panel: event.data };
    tell(shown);
  });
  source.onerror = () => {
    tell({ away: true });
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, RETRY);
  };
}

listen();

if ("onconnect" in self) self.onconnect = (event) => join(event.ports[0]);
else join(self);
