import { randomUUID } from 'node:crypto';
import { FileKey, OrganizationId } from '../../events/ids.ts';
import { FacteurEvent } from '../../events/index.ts';

/** An organization that no other test uses, so that suites can share one engine. */
export function newOrganization(): OrganizationId {
  return OrganizationId.parse(`org-${randomUUID().slice(0, 18)}`);
}

export function fileKey(organization: OrganizationId, path: string): FileKey {
  return FileKey.parse(`${organization}/${path}`);
}

const digits = (n: number) => n.toString(36).padStart(26, '0');

export function documentReceivedEvent(organization: OrganizationId, n = 1): FacteurEvent {
  return FacteurEvent.parse({
    id: randomUUID(),
    type: 'document.received.v1',
    organizationId: organization,
    time: '2026-01-31T08:15:00.000Z',
    data: {
      documentId: `doc_${digits(n)}`,
      messageId: null,
      originalFile: `${organization}/documents/doc_${digits(n)}/original`,
      run: 1,
    },
  });
}

export function messageReceivedEvent(organization: OrganizationId, n = 1): FacteurEvent {
  return FacteurEvent.parse({
    id: randomUUID(),
    type: 'message.received.v1',
    organizationId: organization,
    time: '2026-01-31T08:15:00.000Z',
    data: { messageId: `msg_${digits(n)}`, rawFile: `${organization}/messages/msg_${digits(n)}/raw`, run: 1 },
  });
}

export function messageFailedEvent(organization: OrganizationId, n = 1): FacteurEvent {
  return FacteurEvent.parse({
    id: randomUUID(),
    type: 'message.failed.v1',
    organizationId: organization,
    time: '2026-01-31T08:15:00.000Z',
    data: { messageId: `msg_${digits(n)}`, run: 1, code: 'broken' },
  });
}
