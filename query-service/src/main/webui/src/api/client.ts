/** What the service answered instead of what was asked for; `code` is stable, `status` 0 means no answer. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string | null,
    detail: string,
    readonly detailZh: string = detail,
  ) {
    super(detail);
  }
}

/** Fetches JSON; whatever goes wrong becomes a [Problem]. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const answer = await send(path, { headers: { accept: 'application/json' }, signal: signal ?? null });
  return (await answer.json()) as T;
}

/** Fetches the tag of what stands there now, by which a later change can say what it was made from. */
export async function getTag(path: string): Promise<string | null> {
  const answer = await send(path, { headers: { accept: 'application/json' }, cache: 'no-store' });
  return answer.headers.get('etag');
}

/** Changes what has this tag; where it is another thing by now, the service says so and nothing is changed. */
export async function patchJson<T>(path: string, tag: string | null, body: unknown): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json', 'content-type': 'application/json' };
  if (tag) headers['if-match'] = tag;
  const answer = await send(path, { method: 'PATCH', headers, body: JSON.stringify(body) });
  return (await answer.json()) as T;
}

async function send(path: string, request: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(path, request);
  } catch (fault) {
    if (request.signal?.aborted) throw fault;
    throw new Problem(0, null, String(fault));
  }
  if (!answer.ok) throw await problem(answer);
  return answer;
}

async function problem(answer: Response): Promise<Problem> {
  const body: unknown = await answer.json().catch(() => null);
  const { code, detail, detailZh, title } = (body ?? {}) as Record<string, unknown>;
  const told = String(detail ?? title ?? answer.statusText);
  return new Problem(answer.status, typeof code === 'string' ? code : null, told, typeof detailZh === 'string' ? detailZh : told);
}
