import { describe, expect, test } from 'vitest';
import { DocumentId, OrganizationId } from '../../events/ids.ts';
import { jobTag, parseCompletion } from '../../shared/documents/text-extraction-completion.ts';

const completion = {
  organizationId: OrganizationId.parse(`a${'-b'.repeat(15)}c`),
  documentId: DocumentId.parse(`doc_${'1'.repeat(26)}`),
};
/** As Textract publishes it. */
const notification = {
  JobId: 'f3d1',
  Status: 'SUCCEEDED',
  API: 'StartDocumentTextDetection',
  JobTag: jobTag(completion),
  Timestamp: 1_769_850_900_000,
  DocumentLocation: {
    S3ObjectName: `${completion.organizationId}/documents/${completion.documentId}/original`,
    S3Bucket: 'facteur',
  },
};

describe('the completion of a text extraction', () => {
  test('is known again from what Textract publishes, for the longest organization', () => {
    expect(jobTag(completion)).toMatch(/^[\w.:-]{1,64}$/);
    expect(parseCompletion(JSON.stringify(notification))).toEqual(completion);
    const envelope = { Type: 'Notification', Message: JSON.stringify(notification) };
    expect(parseCompletion(JSON.stringify(envelope))).toEqual(completion);
  });

  test('is the task of the sweeper, and nothing else', () => {
    expect(parseCompletion(JSON.stringify(completion))).toEqual(completion);
    expect(() => parseCompletion('{"Type":"Notification","Message":"{}"}')).toThrow();
    expect(() => parseCompletion('null')).toThrow();
  });
});
