import { straysToTell } from "../scan/strays";
import { traceparent } from "./trace";

/** What the platform answers when it refuses: RFC 9457 problem details with every objection. */
export type Problem = {
  title: string;
  status: number;
  detail?: string;
  code?: string;
  objections?: { code: string; message: string; facts?: Record<string, unknown> }[];
  errors?: { field?: string; code?: string; message: string }[];
};

export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }

  /** One sentence per reason, for a person. */
  get reasons(): string[] {
    const listed = [...(this.problem.objections ?? []), ...(this.problem.errors ?? [])].map((each) => each.message);
    return listed.length > 0 ? listed : [this.message];
  }
}

const UNREACHABLE: Problem = {
  title: "The platform did not answer",
  status: 0,
  detail: "The platform did not answer. Check the connection and try again.",
};

export const get = <T>(path: string, headers: Record<string, string> = {}) => call<T>(path, { headers: { Accept: "application/json", ...headers } });

/** What is printed: a PDF of the page's own size. */
export async function getPdf(path: string, headers: Record<string, string> = {}): Promise<Blob> {
  const response = await reach(path, { headers: { Accept: "application/pdf", ...headers } });
  if (!response.ok) throw new Refusal(await problem(response));
  return response.blob();
}

/**
 * @param key one per intended effect; a repeat with the same key never does it twice
 * @param patience milliseconds until the page no longer waits
 * @param headers more of them: what breaks the glass
 */
export const command = <T>(path: string, key: string, body: unknown, patience?: number, headers: Record<string, string> = {}) =>
  call<T>(path, post(body, { "Idempotency-Key": key, ...headers }), patience);

/** A command whose words are a text of its own form, as a laboratory's batch of results. */
export const sendText = <T>(path: string, key: string, text: string, type: "text/csv") =>
  call<T>(path, { method: "POST", headers: { Accept: "application/json", "Content-Type": type, "X-XSRF-TOKEN": csrfToken(), "Idempotency-Key": key }, body: text }, 60_000);

/** A question whose words are personal: they travel in a body, which no log and no history keeps. Nothing is changed by it. */
export const ask = <T>(path: string, body: unknown) => call<T>(path, post(body));

const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { Accept: "application/json", "Content-Type": "application/json", "X-XSRF-TOKEN": csrfToken(), ...headers },
  body: JSON.stringify(body),
});

export const csrfToken = () =>
  decodeURIComponent(document.cookie.split("; ").find((cookie) => cookie.startsWith("XSRF-TOKEN="))?.slice(11) ?? "");

async function call<T>(path: string, request: RequestInit, patience?: number): Promise<T> {
  const response = await reach(path, request, patience);
  if (!response.ok) throw new Refusal(await problem(response));
  return (await response.json().catch(() => undefined)) as T;
}

function reach(path: string, request: RequestInit, patience = 10_000): Promise<Response> {
  const headers = { ...request.headers, ...straysToTell(), traceparent: traceparent() };
  return fetch(path, { ...request, headers, cache: "no-store", signal: AbortSignal.timeout(patience) }).catch(() => {
    throw new Refusal(UNREACHABLE);
  });
}

const problem = async (response: Response): Promise<Problem> => (await response.json().catch(() => undefined)) ?? { ...UNREACHABLE, status: response.status };
