// Finds a port to serve on: the one wished for where it is free, else any.
import { createServer } from "node:net";

/** The wished port, or a free one where it is taken. */
export async function freePort(wished) {
  return (await probe(wished)) ?? (await probe(0));
}

function probe(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen(port, "localhost", () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}
