"""A line of 20 MiB/s for each connection, 40 ms away: stands before a server on this machine and slows it down.

The kernel paces what goes to the client (SO_MAX_PACING_RATE), exactly and without this process touching
a byte (splice); what comes from the client is held back by the delay. Prints the port where it listens; with
`--cuts 0.05` the line is not slow, but breaks in that share of requests, wherever in the answer.
"""

from __future__ import annotations

import argparse
import os
import random
import socket
import threading
import time

RATE = 20 << 20
DELAY_S = 0.040
SO_MAX_PACING_RATE = 47
PIECE = 1 << 20


def serve(upstream: int, cuts: float) -> None:
    """Relays until the process is ended."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=512)
    print(listener.getsockname()[1], flush=True)
    dice = random.Random(1)
    while True:
        client, _ = listener.accept()
        line = Line(client, socket.create_connection(("127.0.0.1", upstream)), cuts, dice)
        threading.Thread(target=line.answer, daemon=True).start()
        threading.Thread(target=line.ask, daemon=True).start()


class Line:
    """One connection, until either side ends it."""

    def __init__(self, client: socket.socket, server: socket.socket, cuts: float, dice: random.Random) -> None:
        self._client, self._server, self._cuts, self._dice = client, server, cuts, dice
        self._breaks_after = 1 << 62
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # A small buffer, so that no more than the line can hold is sent ahead.
        client.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 512 << 10)
        if not cuts:
            client.setsockopt(socket.SOL_SOCKET, SO_MAX_PACING_RATE, RATE)

    def answer(self) -> None:
        """What the server says, at the pace of the line."""
        reader, writer = os.pipe()
        try:
            while self._breaks_after > 0 and (count := os.splice(self._server.fileno(), writer, PIECE)):
                self._breaks_after -= count
                while count:
                    count -= os.splice(reader, self._client.fileno(), count)
        except OSError:
            return
        finally:
            os.close(reader)
            os.close(writer)
            hang_up(self._client)
            hang_up(self._server)

    def ask(self) -> None:
        """What the client says, late."""
        try:
            while said := self._client.recv(65536):
                if not self._cuts:
                    time.sleep(DELAY_S)
                elif self._dice.random() < self._cuts:
                    self._breaks_after = self._dice.randrange(8 << 20)
                self._server.sendall(said)
        except OSError:
            return
        finally:
            hang_up(self._server)


def hang_up(end: socket.socket) -> None:
    """Ends both directions; the other thread notices."""
    try:
        end.shutdown(socket.SHUT_RDWR)
    except OSError:
        return


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("upstream", type=int)
    parser.add_argument("--cuts", type=float, default=0.0)
    given = parser.parse_args()
    serve(given.upstream, given.cuts)
