"""The moto server for the tests: `python moto_engine.py PORT BLOCKS.json`; runs until killed.

moto's Textract answers with nothing unless it is told what; BLOCKS.json has the blocks that every document has.
"""

import json
import sys

from moto.cloudformation import responses
from moto.cloudwatch.models import cloudwatch_backends
from moto.core.common_models import CloudFormationModel
from moto.core.utils import iso_8601_datetime_without_milliseconds, unix_time, utcfromtimestamp
from moto.events.models import Rule
from moto.server import main
from moto.ses.models import SESBackend
from moto.sqs import sqs_backends
from moto.sqs.models import SQSBackend
from moto.textract.models import TextractBackend

port, blocks = sys.argv[1:]
with open(blocks, encoding="utf-8") as file:
    TextractBackend.BLOCKS = json.load(file)


def send_as_event_bridge(rule, queue, event, group_path=None):
    """EventBridge tells the account too, and puts events into message groups of standard queues, by a JSON path."""
    group = event if group_path else None
    for name in (group_path or "").split(".")[1:]:
        group = group[name]
    time = iso_8601_datetime_without_milliseconds(utcfromtimestamp(float(event["time"])))
    sqs_backends[rule.account_id][rule.region_name].send_message(
        queue_name=queue,
        message_body=json.dumps({**event, "time": time, "account": rule.account_id}),
        group_id=group,
        validate_group_id=False,
    )


Rule._send_to_sqs_queue = send_as_event_bridge


def is_retained(self, queue_name, message):
    """moto counts the messages of a queue nine times over to know how long it keeps them, for each that it hands out."""
    retained_seconds = self.get_queue(queue_name).message_retention_period
    return unix_time() < retained_seconds + message.sent_timestamp / 1000


SQSBackend.is_message_valid_based_on_retention_period = is_retained

# moto looks for the ARN of a receipt rule's role among ids, and finds none.
SESBackend._validate_iam_role = lambda self, role_arn: None


read_template = responses.get_stack_from_s3_url


def read_own_template(template_url, account_id, partition):
    """CDK names its template by this server's address; moto knows `localhost` alone for its own."""
    return read_template(template_url.replace("http://127.0.0.1", "http://localhost"), account_id, partition)


responses.get_stack_from_s3_url = read_own_template


def update_termination_protection(self):
    """moto knows the protection of a stack, and no call that changes it."""
    stack = self.cloudformation_backend.get_stack(self._get_param("StackName"))
    stack.enable_termination_protection = str(self._get_param("EnableTerminationProtection")).lower() == "true"
    return responses.ActionResult({"StackId": stack.stack_id})


responses.CloudFormationResponse.update_termination_protection = update_termination_protection


class StackAlarm(CloudFormationModel):
    """An alarm of a stack; moto's CloudFormation makes dashboards only."""

    # moto wants to know whose service a model is.
    __module__ = "moto.cloudwatch.stack_alarm"

    def __init__(self, name):
        self.physical_resource_id = name

    @staticmethod
    def cloudformation_type():
        return "AWS::CloudWatch::Alarm"

    @staticmethod
    def cloudformation_name_type():
        return "AlarmName"

    @classmethod
    def create_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs):
        properties = cloudformation_json["Properties"]
        cloudwatch_backends[account_id][region_name].put_metric_alarm(
            name=resource_name,
            namespace=properties.get("Namespace"),
            metric_name=properties.get("MetricName"),
            comparison_operator=properties.get("ComparisonOperator"),
            evaluation_periods=properties.get("EvaluationPeriods"),
            period=properties.get("Period"),
            threshold=properties.get("Threshold"),
            statistic=properties.get("Statistic"),
            description=properties.get("AlarmDescription"),
            dimensions=[],
            alarm_actions=[],
        )
        return cls(resource_name)

    @classmethod
    def delete_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name):
        cloudwatch_backends[account_id][region_name].delete_alarms([resource_name])


main(["-H", "127.0.0.1", "-p", port])
