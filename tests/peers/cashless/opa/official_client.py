"""PayPay's own client library, told what to call by JSON lines; run as a program of its own.

Arguments: the provider's address, the file with its CA, the file with the merchant's key. Each line that
comes in is `[resource, method, argument]`; each answer goes out as one line after `ANSWER`, because the
library writes remarks of its own to the standard output.
"""

import json
import sys
from pathlib import Path

import paypayopa
import requests

ANSWER = "answer:"


def main(address: str, anchor: str, key_file: str) -> None:
    name, secret = Path(key_file).read_text(encoding="ascii").split()
    with requests.Session() as session:
        session.trust_env = False
        session.verify = anchor
        client = paypayopa.Client(session=session, auth=(name, secret), base_url=address)
        for line in sys.stdin:
            resource, method, argument = json.loads(line)
            told = getattr(getattr(client, resource), method)(argument)
            print(ANSWER + json.dumps(told), flush=True)  # noqa: T201 - the program's output


if __name__ == "__main__":
    main(*sys.argv[1:])
