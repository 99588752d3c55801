"""`python3 -m sandbox`: serve until SIGTERM; one JSON line on stdout says where."""

from __future__ import annotations

import json
import signal
import sys
import threading
from types import FrameType

from .api.accounts import ACCOUNTS
from .beacon import announced
from .control import PREFIX
from .options import parse_options
from .server import Server
from .service import build_service


def main() -> int:
    """Run a sandbox."""
    options = parse_options()
    server = Server(options.host, options.port)
    server.open(build_service(options, server.origin))

    def stop(_number: int, _frame: FrameType | None) -> None:
        threading.Thread(target=server.shutdown).start()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    addresses = _addresses(server.origin)
    with announced(addresses):
        print(json.dumps(addresses), flush=True)
        server.serve_forever(poll_interval=0.1)
    server.server_close()
    return 0


def _addresses(origin: str) -> dict[str, object]:
    accounts = [{"email": one.email, "api_key": one.api_key, "note": one.note} for one in ACCOUNTS]
    return {
        "api_url": origin,
        "api_key": ACCOUNTS[0].api_key,
        "console_url": f"{origin}/",
        "control_url": f"{origin}{PREFIX}",
        "accounts": accounts,
    }


if __name__ == "__main__":
    sys.exit(main())
