import { UploadAnswer, type UploadedFile } from '../../../shared/http/answers/uploads.ts';
import { ApiError } from '../../../shared/http/client.ts';
import { contract } from '../../../shared/http/contract.ts';
import { largestDirectFile, largestUpload } from '../../../shared/http/inputs.ts';
import { Problem } from '../../../shared/http/problem.ts';
import type { Api } from '../../components/api.tsx';

export type SentFile = UploadedFile;

/** Uploads one file, telling how far it is (0..1): a large one to where the API says. Throws `ApiError`. */
export async function sendFile(api: Api, file: File, onProgress: (share: number) => void): Promise<SentFile> {
  // What is refused in any case is not sent first.
  if (file.size > largestUpload) throw new ApiError(problemOf(413, ''));
  if (file.size > largestDirectFile) return await sendLargeFile(api, file, onProgress);
  const { method, path } = contract.uploadDocuments;
  const body = new FormData();
  body.append('files', file, file.name);
  const answer = await send({ method, url: api.baseUrl + path, token: api.token, body, onProgress });
  const [item] = UploadAnswer.safeParse(parseJson(answer.text)).data?.items ?? [];
  if (item === undefined) throw new ApiError(problemOf(answer.status, answer.text));
  return item;
}

async function sendLargeFile(api: Api, file: File, onProgress: (share: number) => void): Promise<SentFile> {
  const { uploadId, url } = await api.call('createUpload', { body: { size: file.size } });
  const base = api.baseUrl === '' ? location.origin : api.baseUrl;
  // Without a type of its own: the link takes bytes, and the type is told when the upload is completed.
  const body = file.slice(0, file.size, 'application/octet-stream');
  await send({ method: 'PUT', url: new URL(url, base).href, body, onProgress });
  const contentType = /^[\w.+-]+\/[\w.+-]+$/.test(file.type) ? { contentType: file.type } : {};
  return await api.call('completeUpload', {
    params: { uploadId },
    body: { fileName: file.name, ...contentType },
  });
}

/** `XMLHttpRequest`, because `fetch` does not tell how far an upload is. Throws `ApiError` for what is no success. */
function send(options: {
  readonly method: string;
  readonly url: string;
  readonly token?: string;
  readonly body: FormData | Blob;
  readonly onProgress: (share: number) => void;
}): Promise<{ status: number; text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
  const request = new XMLHttpRequest();
  request.open(options.method, options.url);
  if (options.token !== undefined) request.setRequestHeader('authorization', `Bearer ${options.token}`);
  request.upload.onprogress = (event) => {
    if (event.lengthComputable) options.onProgress(event.loaded / event.total);
  };
  request.onload = () => {
    const { status, responseText: text } = request;
    if (status >= 200 && status < 300) resolve({ status, text });
    else reject(new ApiError(problemOf(status, text)));
  };
  request.onerror = () => reject(new ApiError(problemOf(0, '')));
  request.send(options.body);
  return promise;
}

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
