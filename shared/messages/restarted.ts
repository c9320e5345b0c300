import type { Message, MessageIn } from './message.ts';

/** From its raw form again, as a new run: results of the run before are ignored from now on. */
export function restartedMessage(message: Message, at: string): MessageIn<'received'> {
  const { organizationId, messageId, rawFile, size, intake, receivedAt, headers } = message;
  return {
    ...{ organizationId, messageId, rawFile, size, intake, receivedAt, headers },
    version: message.version + 1,
    run: message.run + 1,
    updatedAt: at,
    status: 'received',
  };
}
