"""The moto server for the tests: `python moto_engine.py PORT BLOCKS.json`; runs until killed.

moto's Textract answers with nothing unless it is told what; BLOCKS.json has the blocks that every document has.
"""

import json
import sys

from moto.events.models import Rule
from moto.server import main
from moto.textract.models import TextractBackend

port, blocks = sys.argv[1:]
with open(blocks, encoding="utf-8") as file:
    TextractBackend.BLOCKS = json.load(file)

send_to_queue = Rule._send_to_sqs_queue


def send_whole_envelope(rule, queue, event, group_id=None):
    """EventBridge tells the account too; moto leaves it out."""
    send_to_queue(rule, queue, {**event, "account": rule.account_id}, group_id)


Rule._send_to_sqs_queue = send_whole_envelope
main(["-H", "127.0.0.1", "-p", port])
