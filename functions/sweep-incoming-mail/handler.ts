import { intakeStore, platformEnvironment, taskQueue } from '#platform';
import { onSchedule } from '../../shared/lambda/on-schedule.ts';
import { sweepIncomingMail } from './sweep-incoming-mail.ts';

const env = platformEnvironment();
const deps = { intake: intakeStore(env), queues: taskQueue(env) };

export const handler = onSchedule(() => sweepIncomingMail(deps));
