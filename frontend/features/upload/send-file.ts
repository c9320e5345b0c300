import { UploadAnswer } from '../../../shared/http/answers.ts';
import { ApiError } from '../../../shared/http/client.ts';
import { contract } from '../../../shared/http/contract.ts';
import { Problem } from '../../../shared/http/problem.ts';
import type { Api } from '../../components/api.tsx';

export type SentFile = UploadAnswer['items'][number];

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf(status: number, text: string): Problem {
  const problem = Problem.safeParse(parseJson(text));
  if (problem.success) return problem.data;
  const code = status === 0 ? 'unreachable' : 'unexpected_answer';
  return { type: 'about:blank', title: code, status: status === 0 ? 503 : status, code, detail: code };
}

/**
 * Uploads one file. `XMLHttpRequest`, because `fetch` does not tell how far an upload is (0..1).
 * Throws `ApiError`.
 */
export function sendFile(api: Api, file: File, onProgress: (share: number) => void): Promise<SentFile> {
  const { promise, resolve, reject } = Promise.withResolvers<SentFile>();
  const request = new XMLHttpRequest();
  request.open(contract.uploadDocuments.method, api.baseUrl + contract.uploadDocuments.path);
  request.setRequestHeader('authorization', `Bearer ${api.token}`);
  request.upload.onprogress = (event) => {
    if (event.lengthComputable) onProgress(event.loaded / event.total);
  };
  request.onload = () => {
    const answer = UploadAnswer.safeParse(parseJson(request.responseText));
    const item = answer.success ? answer.data.items[0] : undefined;
    if (request.status < 300 && item !== undefined) resolve(item);
    else reject(new ApiError(problemOf(request.status, request.responseText)));
  };
  request.onerror = () => reject(new ApiError(problemOf(0, '')));
  const body = new FormData();
  body.append('files', file, file.name);
  request.send(body);
  return promise;
}
