/** What the service answered instead of what was asked for; `code` is stable, `status` 0 means no answer. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string | null,
    detail: string,
  ) {
    super(detail);
  }
}

/** Fetches JSON; whatever goes wrong becomes a [Problem]. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(path, { headers: { accept: 'application/json' }, signal: signal ?? null });
  } catch (fault) {
    if (signal?.aborted) throw fault;
    throw new Problem(0, null, String(fault));
  }
  if (!answer.ok) throw await problem(answer);
  return (await answer.json()) as T;
}

async function problem(answer: Response): Promise<Problem> {
  const body: unknown = await answer.json().catch(() => null);
  const { code, detail, title } = (body ?? {}) as Record<string, unknown>;
  return new Problem(answer.status, typeof code === 'string' ? code : null, String(detail ?? title ?? answer.statusText));
}
